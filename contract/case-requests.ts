import * as v from 'valibot';
import { notKnownYet } from '@/domain/case/case-timeline';
import { followRoles } from '@/domain/case/way/case-way';
import { complaintKinds, complaintStates } from '@/domain/case/way/complaint';
import { answerWays } from '@/domain/case/way/waiting';
import { at, consent, knownOr, photoMark, plainWord, receipt, uuid } from './schema-parts';

/** What somebody may write in one go, in UTF-16 units. */
export const maxWordsLength = 500;
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(maxWordsLength));
/** The person confirmed it on the screen; nothing is withdrawn by one tap. */
const confirmed = v.literal(true);

/** One answer to one request of the office (补正): photos that were sent before, words, or why there are none. */
export const requestAnswer = v.strictObject({
  way: v.picklist(answerWays),
  words: v.optional(words),
  photos: v.optional(v.pipe(v.array(uuid), v.minLength(1), v.maxLength(20))),
  /** Photos of papers come with the consent read before them; 同意 with the words that were agreed to. */
  consent: v.optional(consent),
});

/** The old photo around the place that the office means, drawn small for this one look. */
export const askedPhotoAnswer = v.object({
  image: v.pipe(v.string(), v.maxLength(100_000), v.regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+=*$/)),
  /** In pixels. */
  width: v.pipe(v.number(), v.minValue(1)),
  height: v.pipe(v.number(), v.minValue(1)),
  /** In thousandths of this very picture. */
  ring: v.exactOptional(photoMark),
  serverTime: at,
});

/** Where somebody is reached: name, place, phone. What is left out stays. */
export const correctionRequest = v.strictObject({
  name: v.optional(v.pipe(words, v.maxLength(50))),
  place: v.optional(v.pipe(words, v.maxLength(100))),
  phone: v.optional(v.pipe(words, v.maxLength(30))),
});

export const withdrawalReasons = ['better', 'other-help', 'mistake', 'other'] as const;

export const withdrawalRequest = v.strictObject({
  confirmed,
  why: v.optional(v.picklist(withdrawalReasons)),
});

/** `who` as the case tells it (`consents`). */
export const consentWithdrawalRequest = v.strictObject({ confirmed, who: plainWord });

/** 「请打电话给我」 */
export const callRequest = v.strictObject({
  when: v.optional(v.picklist(['any', 'morning', 'afternoon'])),
});

export const hurryRequest = v.strictObject({});
export const followCodeRequest = v.strictObject({});

export const followCodeAnswer = v.object({
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  /** From this moment on it opens nothing. */
  until: at,
  idempotencyKey: uuid,
  serverTime: at,
});

/** What stands on the first one's screen, as typed: the last four digits of the receipt, and the code. */
export const followRequest = v.strictObject({
  ending: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  role: v.picklist(followRoles),
});

/** One follower, or all codes that were not used yet. */
export const revocationRequest = v.strictObject({ follower: v.optional(plainWord) });

/** Notices made up to this moment were on a screen. */
export const seenRequest = v.strictObject({ upTo: at });
export const seenAnswer = v.object({ seen: v.number(), serverTime: at });

/** 「解决了吗」: silence is no answer, so there is no third. */
export const outcomeRequest = v.strictObject({ solved: v.boolean(), words: v.optional(words) });

/** To the supervisor; `about` is a case of one's own. */
export const complaintRequest = v.strictObject({
  kind: v.picklist(complaintKinds),
  words,
  about: v.optional(receipt),
  /** An officer complained of, as the person calls him. */
  officer: v.optional(v.pipe(words, v.maxLength(50))),
  phone: v.optional(v.pipe(words, v.maxLength(30))),
  /** Version and hash of what was read before sending. */
  consent: v.optional(consent),
});

export const complaintView = v.object({
  receipt,
  kind: knownOr(complaintKinds, notKnownYet),
  state: knownOr(complaintStates, notKnownYet),
  receivedAt: at,
  /** What the supervisor answered. */
  answer: v.exactOptional(v.string()),
  answeredAt: v.exactOptional(at),
});

export const complaintsAnswer = v.object({ complaints: v.array(complaintView), serverTime: at });

export type RequestAnswer = v.InferOutput<typeof requestAnswer>;
export type AskedPhoto = v.InferOutput<typeof askedPhotoAnswer>;
export type CorrectionRequest = v.InferOutput<typeof correctionRequest>;
export type ComplaintRequest = v.InferOutput<typeof complaintRequest>;
