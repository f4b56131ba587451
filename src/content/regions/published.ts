import * as v from 'valibot';
import { type Day, parseDay } from '@/domain/dates';
import type { Confidence } from '@/domain/source';

/** A day as packs write it. */
export const daySchema = v.pipe(
  v.string(),
  v.transform((text) => parseDay(text)),
  v.check((parsed) => parsed !== undefined, 'no such day'),
  v.transform((parsed) => parsed as Day), // checked on the line above
);

const confidences = [
  'full-text',
  'excerpt',
  'reprint',
  'recollection',
  'computed',
] as const satisfies readonly Confidence[];

/** A document that a pack takes figures or rules from. */
export const published = v.strictObject({
  document: v.pipe(v.string(), v.nonEmpty()),
  number: v.exactOptional(v.string()),
  article: v.exactOptional(v.string()),
  /** Where the document is in force; another district's has no place in a pack. */
  place: v.pipe(v.string(), v.nonEmpty()),
  from: daySchema,
  confidence: v.picklist(confidences),
  url: v.exactOptional(v.string()),
});
