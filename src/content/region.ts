import * as v from 'valibot';
import { type Region, regionOf } from '@/domain/region';

/** `0-9a-z`, at most 8: it must fit a mini-program scene beside an article id. */
export const villageCode = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,8}$/));

const isTrimmed = (text: string): boolean => text === text.trim();
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(50), v.check(isTrimmed, 'blanks at an end'));
const phone = v.pipe(v.string(), v.regex(/^[0-9][0-9-]{2,19}$/));

/** When somebody answers, in the town's words. */
const hours = v.exactOptional(text);
const hotline = v.strictObject({ shown: phone, dialled: phone, hours });

const village = v.strictObject({
  code: villageCode,
  name: text,
  contact: v.exactOptional(v.strictObject({ name: text, role: text, phone: v.exactOptional(phone), hours })),
});

const regionSchema = v.strictObject({
  schema: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  channelName: text,
  name: text,
  officeName: text,
  parents: v.array(text),
  hotlines: v.tupleWithRest([hotline], hotline),
  villages: v.pipe(
    v.array(village),
    v.check(
      (list) => new Set(list.map(({ code }) => code)).size === list.length,
      'two villages share a code',
    ),
  ),
  contactWithin: v.exactOptional(text),
  appealOffice: v.exactOptional(text),
  supervisor: v.exactOptional(v.strictObject({ name: text, phone: v.exactOptional(hotline) })),
});

/**
 * Reads a region pack's `region.json`.
 *
 * @throws {Error} naming the field; the pack is our own data, so a bad one must stop the build or the start
 */
export function parseRegion(raw: unknown): Region {
  const parsed = v.safeParse(regionSchema, raw);
  if (parsed.success) return regionOf(parsed.output);
  const [issue] = parsed.issues;
  throw new Error(`region.json: ${v.getDotPath(issue) ?? 'top'}: ${issue.message}`);
}
