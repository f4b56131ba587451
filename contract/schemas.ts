import * as v from 'valibot';
import { caseKinds, caseStatuses, caseSteps, notKnownYet } from '@/domain/case/case-timeline';
import { laterPaperIds } from '@/domain/case/paper';
import { longestNumber } from '@/domain/typed/typed-text';
import { answers, at, bounded, consent, knownOr, plainWord, receipt, uuid } from './schema-parts';

/** JSON bodies are at most this large: WeChat's cloud transport takes 100 KiB. */
export const maxJsonBytes = 90 * 1024;

/** One photo a request. */
export const maxAttachmentBytes = 5 * 1024 * 1024;

/** What the office may write beside a step, in UTF-16 units. */
export const maxNoteLength = 500;

/** Idempotency key: a random UUID made on the phone before the first try. */
export const idempotencyKey = uuid;

/** What a sentence needs to be exact; of another type it is not told, and reads as blank. */
const detail = v.record(v.string(), v.fallback(v.union([v.string(), v.number()]), ''));

/** One field that was not taken; blank where its name or code cannot be read. */
const fieldProblem = v.object({
  question: v.fallback(v.string(), ''),
  code: v.fallback(v.string(), ''),
  detail: v.fallback(v.optional(bounded(detail)), undefined),
});

export const problem = v.object({
  type: v.fallback(v.string(), ''),
  title: v.fallback(v.string(), ''),
  status: v.fallback(v.number(), 0),
  /** What a program decides on (contract/problems.ts); its sentence lives in content. */
  code: v.string(),
  /** One entry a field: `question` is the question's id, or the dotted path of a field outside `answers`. */
  errors: v.fallback(v.optional(v.array(fieldProblem)), undefined),
  requestId: v.fallback(v.optional(v.string()), undefined),
});

export const sessionRequest = v.variant('kind', [
  /** `device` is a random secret of this installation; the server keeps only a keyed hash. */
  v.strictObject({ kind: v.literal('device'), device: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
  v.strictObject({ kind: v.literal('wechat'), code: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
]);

export const sessionAnswer = v.object({
  token: v.pipe(v.string(), v.minLength(20)),
  expiresAt: at,
  serverTime: at,
});

/** An application; `sendSupplement` takes the same: any part of the form will do there, under the same consents. */
export const applicationRequest = v.strictObject({
  formVersion: v.pipe(v.number(), v.integer()),
  answers,
  consent,
  /** Consents asked for one by one: which question asked, the answer, and the words it answered. */
  consents: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          id: plainWord,
          answer: plainWord,
          ...consent.entries,
        }),
      ),
      v.maxLength(70),
    ),
  ),
});

export const neighbourReportRequest = v.strictObject({
  formVersion: v.pipe(v.number(), v.integer()),
  answers,
  consent,
});

/** The form `registration`: an application with few answers; the office finds out the rest, or it follows. */
export const registrationRequest = v.strictObject({
  formVersion: v.pipe(v.number(), v.integer()),
  answers,
  consent,
});

/** Photos of one paper, for a case that is at the office; the form `added-papers`. */
export const addedPapersRequest = v.strictObject({
  formVersion: v.pipe(v.number(), v.integer()),
  answers,
  consent,
});

/** A mode that is not known yet promises no more than a rehearsal does. */
const mode = knownOr(['rehearsal', 'live'], 'rehearsal');

/** The proof that the office's system holds a submission. `lookupCode` comes when no phone was given. */
export const receiptAnswer = v.object({
  receipt,
  idempotencyKey: uuid,
  receivedAt: at,
  lookupCode: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/))),
  mode,
  serverTime: at,
});

export const attachmentAnswer = v.object({
  attachment: uuid,
  idempotencyKey: uuid,
  bytes: v.number(),
  serverTime: at,
});

const caseEvent = v.object({
  status: knownOr(caseSteps, notKnownYet),
  at,
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(maxNoteLength))),
});

/** As it came; `caseWay` reads it, loaded with the pages that show it. */
export const unreadWay = v.exactOptional(v.unknown());

export const caseView = v.object({
  receipt,
  kind: knownOr(caseKinds, notKnownYet),
  status: knownOr(caseStatuses, notKnownYet),
  timeline: v.pipe(v.tupleWithRest([caseEvent], caseEvent), v.readonly()),
  /** Only where this session may add papers: which ones were put off, and how many photos came later. */
  papers: v.exactOptional(
    v.object({
      toAdd: v.pipe(
        v.array(knownOr(laterPaperIds, notKnownYet)),
        v.transform((all) => [...new Set(all)]),
        v.readonly(),
      ),
      added: v.number(),
    }),
  ),
  /** Only where this session may add answers (`sendSupplement`): when such parts came, oldest first. */
  supplements: v.exactOptional(v.pipe(v.array(at), v.readonly())),
  way: unreadWay,
});

export const caseAnswer = v.object({ case: caseView, serverTime: at });
export const casesAnswer = v.object({
  cases: v.array(caseView),
  next: v.nullable(receipt),
  serverTime: at,
});

export const lookupRequest = v.strictObject({
  receipt: v.pipe(v.string(), v.maxLength(longestNumber)),
  /** The phone given with the report, or the six digits printed on the receipt; both as typed. */
  proof: v.pipe(v.string(), v.minLength(4), v.maxLength(longestNumber)),
});

/** Where a list goes on: the `next` of the page before. */
export const casesQuery = v.strictObject({ after: v.optional(receipt) });

export const healthAnswer = v.object({
  /** `degraded`: it answers, and something is wrong with it. */
  status: knownOr(['ok', 'degraded'], 'degraded'),
  /** What is wrong, for whoever looks after the server. */
  causes: v.optional(v.array(v.string())),
  mode,
  office: v.optional(v.string()),
  wechatLogin: v.boolean(),
  /** Ids of the subscribe messages that a phone with WeChat may be asked to allow. */
  templates: v.optional(v.array(v.string())),
  serverTime: at,
});

export type SessionRequest = v.InferInput<typeof sessionRequest>;
export type SessionAnswer = v.InferOutput<typeof sessionAnswer>;
export type NeighbourReportRequest = v.InferInput<typeof neighbourReportRequest>;
export type ApplicationRequest = v.InferInput<typeof applicationRequest>;
export type ReceiptAnswer = v.InferOutput<typeof receiptAnswer>;
export type AttachmentAnswer = v.InferOutput<typeof attachmentAnswer>;
export type LookupRequest = v.InferInput<typeof lookupRequest>;
export type HealthAnswer = v.InferOutput<typeof healthAnswer>;
export type Problem = v.InferOutput<typeof problem>;
