import * as v from 'valibot';
import { StorageFault } from './ports';

/** What was read, and is of no shape this program knows: written by a later version, or damaged. It stays as it is. */
export class NotUnderstood extends StorageFault {
  constructor() {
    super('unreadable');
  }
}

/**
 * A kept value as the program knows it; `undefined` where nothing is kept.
 *
 * @throws {NotUnderstood} where something is, and is of another shape: it counts as unreadable, never as absent
 */
export function understood<Output>(
  schema: v.GenericSchema<unknown, Output>,
  stored: unknown,
): Output | undefined {
  if (stored === undefined) return undefined;
  const parsed = v.safeParse(schema, stored);
  if (!parsed.success) throw new NotUnderstood();
  return parsed.output;
}

/** Answers by question; valibot alone would take a list for a record. */
export const keptAnswers = v.pipe(
  v.unknown(),
  v.check((answers) => !Array.isArray(answers)),
  v.record(v.string(), v.any()),
);
