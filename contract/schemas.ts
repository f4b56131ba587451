import * as v from 'valibot';
import { caseKinds, caseStatuses, caseSteps } from '@/domain/case-timeline';
import type { Instant } from '@/domain/dates';
import type { AnswerValue } from '@/domain/form/definition';
import { laterPaperIds } from '@/domain/paper';
import { isReceipt, type Receipt } from '@/domain/receipt';

/** JSON bodies are at most this large: WeChat's cloud transport takes 100 KiB. */
export const mostJsonBytes = 90 * 1024;

/** One photo a request. */
export const mostAttachmentBytes = 5 * 1024 * 1024;

/** What the office may write beside a step, in UTF-16 units. */
export const mostNoteLength = 500;

const at = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.transform((ms) => ms as Instant),
);
const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
/** Twelve digits, the last a Damm check digit. */
const receipt = v.pipe(
  v.string(),
  v.regex(/^\d{12}$/),
  v.check(isReceipt, 'wrong check digit'),
  v.transform((digits) => digits as Receipt),
);

/** Idempotency key: a random UUID made on the phone before the first try. */
export const idempotencyKey = uuid;

/** How long an answer may be is the form's to say, question by question; the body's limit bounds them all. */
export const answer: v.GenericSchema<AnswerValue> = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.pipe(v.array(v.lazy(() => answer)), v.maxLength(200)),
  v.record(
    v.string(),
    v.lazy(() => answer),
  ),
]);

const answers = v.record(v.pipe(v.string(), v.maxLength(64)), answer);

/** Which text a person agreed to: its version and the SHA-256 of its words, in hex. */
const consent = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,32}$/)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export const problem = v.strictObject({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  /** What a program decides on (contract/problems.ts); its sentence lives in content. */
  code: v.string(),
  /** One entry a field: `question` is the question's id, or the dotted path of a field outside `answers`. */
  errors: v.optional(
    v.array(
      v.strictObject({
        question: v.string(),
        code: v.string(),
        detail: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
      }),
    ),
  ),
  requestId: v.optional(v.string()),
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

export const applicationRequest = v.strictObject({
  formVersion: v.pipe(v.number(), v.integer()),
  answers,
  consent,
  /** Consents asked for one by one: which question asked, the answer, and the words it answered. */
  consents: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          id: v.pipe(v.string(), v.maxLength(64)),
          answer: v.pipe(v.string(), v.maxLength(64)),
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

/** Photos of one paper, for a case that is at the office; the form `added-papers`. */
export const addedPapersRequest = v.strictObject({
  formVersion: v.pipe(v.number(), v.integer()),
  answers,
  consent,
});

/** The proof that the office's system holds a submission. `lookupCode` comes when no phone was given. */
export const receiptAnswer = v.object({
  receipt,
  idempotencyKey: uuid,
  receivedAt: at,
  lookupCode: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/))),
  mode: v.picklist(['rehearsal', 'live']),
  serverTime: at,
});

export const attachmentAnswer = v.object({
  attachment: uuid,
  idempotencyKey: uuid,
  bytes: v.number(),
  serverTime: at,
});

const caseEvent = v.object({
  status: v.picklist(caseSteps),
  at,
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(mostNoteLength))),
});

export const caseView = v.object({
  receipt,
  kind: v.picklist(caseKinds),
  status: v.picklist(caseStatuses),
  timeline: v.pipe(v.tupleWithRest([caseEvent], caseEvent), v.readonly()),
  /** Only where this session may add papers: which ones were put off, and how many photos came later. */
  papers: v.exactOptional(
    v.object({
      // A newer backend may know papers that this phone has no name for.
      toAdd: v.pipe(
        v.array(v.string()),
        v.transform((all) => all.flatMap((one) => laterPaperIds.find((known) => known === one) ?? [])),
        v.readonly(),
      ),
      added: v.number(),
    }),
  ),
});

export const caseAnswer = v.object({ case: caseView, serverTime: at });
export const casesAnswer = v.object({
  cases: v.array(caseView),
  next: v.nullable(receipt),
  serverTime: at,
});

export const lookupRequest = v.strictObject({
  receipt: v.pipe(v.string(), v.maxLength(20)),
  /** The phone given with the report, or the six digits printed on the receipt. */
  proof: v.pipe(v.string(), v.minLength(4), v.maxLength(20)),
});

/** Where a list goes on: the `next` of the page before. */
export const casesQuery = v.strictObject({ after: v.optional(receipt) });

export const healthAnswer = v.object({
  status: v.literal('ok'),
  mode: v.picklist(['rehearsal', 'live']),
  office: v.optional(v.string()),
  wechatLogin: v.boolean(),
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
