import * as v from 'valibot';
import { isReceipt, type Receipt } from '@/domain/case/receipt';
import type { Instant } from '@/domain/dates';
import type { AnswerValue } from '@/domain/form/definition';

/** A moment by the server's clock. */
export const at = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.transform((ms) => ms as Instant),
);

/**
 * One of the words this program knows, in an answer; a newer backend's word is read as `otherwise`, so that one word
 * never makes the whole answer unreadable.
 */
export function knownOr<const Known extends readonly string[], const Otherwise extends string>(
  known: Known,
  otherwise: Otherwise,
) {
  const other = v.pipe(
    v.string(),
    v.transform(() => otherwise),
  );
  return v.union([v.picklist(known), other]);
}

export const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

/** A ring on a photo, in thousandths; whether it lies on it, whoever draws it looks. */
export const photoMark = v.object({ x: v.number(), y: v.number(), radius: v.number() });

/** Twelve digits, the last a Damm check digit. */
export const receipt = v.pipe(
  v.string(),
  v.regex(/^\d{12}$/),
  v.check(isReceipt, 'wrong check digit'),
  v.transform((digits) => digits as Receipt),
);

/** Longest word by which a question, an entry or a consent is called. */
const longestId = 64;

/**
 * How long an answer may be is the form's to say, question by question; the body's limit bounds them all. One look at
 * each value, none deeper than any form goes: a union would try every level again for each of its kinds.
 */
export const answer = v.custom<AnswerValue>((value) => isAnswerValue(value, 10));

/** Answers by question. */
export const answers = bounded(v.record(v.pipe(v.string(), v.maxLength(longestId)), answer));

function isAnswerValue(value: unknown, deepest: number): boolean {
  if (typeof value !== 'object' || value === null) return isScalar(value);
  if (deepest === 0 || (Array.isArray(value) && value.length > 200)) return false;
  return Object.values(value).every((one) => isAnswerValue(one, deepest - 1));
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** Which text a person agreed to: its version and the SHA-256 of its words, in hex. */
export const consent = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,32}$/)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** Ids of questions, entries and options: what is printed of them needs no cleaning. */
export const plainWord = v.pipe(v.string(), v.maxLength(longestId), v.regex(/^[\w.,-]*$/));

/** More fields than anything has that is sent or answered. */
const maxFields = 500;
const noFields = v.custom(() => false);

/** The same schema, which looks at a list, or at fields without number, once and not field by field. */
export function bounded<Schema extends v.GenericSchema>(schema: Schema): Schema {
  return {
    ...schema,
    '~run': (dataset, config) => (hasFields(dataset.value) ? schema : noFields)['~run'](dataset, config),
  };
}

/** The same list schema, which refuses one of more entries than any case has before it looks at each. */
export function short<Schema extends v.GenericSchema>(schema: Schema): Schema {
  const isShort = (value: unknown): boolean => !Array.isArray(value) || value.length <= maxFields;
  return {
    ...schema,
    '~run': (dataset, config) => (isShort(dataset.value) ? schema : noFields)['~run'](dataset, config),
  };
}

/** What is no object at all the schema itself names. */
function hasFields(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return !Array.isArray(value) && Object.keys(value).length <= maxFields;
}
