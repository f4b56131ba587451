import type * as v from 'valibot';
import * as content from './content-schemas';
import type { ProblemCode } from './problems';
import * as schemas from './schemas';

/** One operation of the HTTP API. The client, the server and openapi.json are all made from this table. */
export interface Operation {
  readonly method: 'GET' | 'POST';
  /** `{name}` marks a path parameter. */
  readonly path: string;
  readonly summary: string;
  readonly signedIn: boolean;
  /** Creates something: needs `Idempotency-Key`; the same key and body give the first answer again. */
  readonly creates: boolean;
  readonly body?: v.GenericSchema | 'multipart';
  readonly query?: v.GenericSchema;
  readonly status: 200 | 201;
  readonly answer: v.GenericSchema;
  /** Codes that this operation alone may give; `refusalsOf` adds those that follow from the rest of its entry. */
  readonly refusals: readonly ProblemCode[];
}

/** Only GET and POST: wx.request has no PATCH. */
export const operations = {
  openSession: {
    method: 'POST',
    path: '/v1/sessions',
    summary: 'Open a session for this installation or WeChat account',
    signedIn: false,
    creates: false,
    body: schemas.sessionRequest,
    status: 200,
    answer: schemas.sessionAnswer,
    refusals: ['wechat-login-off', 'wechat-code', 'wechat-unreachable', 'too-many'],
  },
  sendNeighbourReport: {
    method: 'POST',
    path: '/v1/neighbour-reports',
    summary: 'Tell the office about a person in difficulty (邻里困难上报)',
    signedIn: true,
    creates: true,
    body: schemas.neighbourReportRequest,
    status: 201,
    answer: schemas.receiptAnswer,
    refusals: ['form-version', 'answers-rejected', 'too-many-reports'],
  },
  sendApplication: {
    method: 'POST',
    path: '/v1/applications',
    summary: 'Apply for social assistance, for oneself or somebody else (社会救助申请)',
    signedIn: true,
    creates: true,
    body: schemas.applicationRequest,
    status: 201,
    answer: schemas.receiptAnswer,
    refusals: ['form-version', 'answers-rejected', 'too-many-reports'],
  },
  sendAttachment: {
    method: 'POST',
    path: '/v1/attachments',
    summary: 'Upload one photo, field `file`, at most 5 MB',
    signedIn: true,
    creates: true,
    body: 'multipart',
    status: 201,
    answer: schemas.attachmentAnswer,
    refusals: ['photo-too-large', 'photo-heic', 'photo-not-a-picture', 'photo-too-many-pixels', 'too-many'],
  },
  addPapers: {
    method: 'POST',
    path: '/v1/cases/{receipt}/attachments',
    summary: "Add photos of papers to one of this session's applications (补材料)",
    signedIn: true,
    creates: true,
    body: schemas.addedPapersRequest,
    status: 201,
    answer: schemas.receiptAnswer,
    refusals: ['case-not-found', 'case-closed', 'form-version', 'answers-rejected', 'too-many'],
  },
  listCases: {
    method: 'GET',
    path: '/v1/cases',
    summary: "This session's cases, newest first, at most 20 a page",
    signedIn: true,
    creates: false,
    query: schemas.casesQuery,
    status: 200,
    answer: schemas.casesAnswer,
    refusals: [],
  },
  readCase: {
    method: 'GET',
    path: '/v1/cases/{receipt}',
    summary: "One of this session's cases",
    signedIn: true,
    creates: false,
    status: 200,
    answer: schemas.caseAnswer,
    refusals: ['case-not-found'],
  },
  lookUpCase: {
    method: 'POST',
    path: '/v1/cases/lookup',
    summary: 'A case by receipt and proof, from any phone',
    signedIn: false,
    creates: false,
    body: schemas.lookupRequest,
    status: 200,
    answer: schemas.caseAnswer,
    refusals: ['case-not-found', 'too-many-tries'],
  },
  readContentVersion: {
    method: 'GET',
    path: '/v1/content',
    summary: 'Which edition of the policy articles is published; `ETag` and `If-None-Match` save the answer',
    signedIn: false,
    creates: false,
    status: 200,
    answer: content.contentVersionAnswer,
    refusals: ['content-not-found'],
  },
  readContent: {
    method: 'GET',
    path: '/v1/content/{version}',
    summary: 'One whole edition of the policy articles; it never changes under its number',
    signedIn: false,
    creates: false,
    status: 200,
    answer: content.contentAnswer,
    refusals: ['content-not-found'],
  },
  readShareCode: {
    method: 'GET',
    path: '/v1/share-codes',
    summary: 'A mini-program code (小程序码) that opens an article, for posters',
    signedIn: false,
    creates: false,
    query: content.shareCodeQuery,
    status: 200,
    answer: content.shareCodeAnswer,
    refusals: ['share-codes-off', 'wechat-unreachable', 'too-many'],
  },
  health: {
    method: 'GET',
    path: '/v1/health',
    summary: 'Whether the backend works and whether it is a rehearsal',
    signedIn: false,
    creates: false,
    status: 200,
    answer: schemas.healthAnswer,
    refusals: ['unavailable'],
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** Every code that an operation may be refused with. */
export function refusalsOf(operation: Operation): readonly ProblemCode[] {
  const { signedIn, creates, body, query, refusals } = operation;
  const readsFields = body !== undefined || query !== undefined;
  const needed: readonly (readonly [boolean, readonly ProblemCode[]])[] = [
    [signedIn, ['signed-out']],
    [creates, ['idempotency-key', 'idempotency-key-reused']],
    [body !== undefined, ['content-type', 'body-too-large']],
    [body !== undefined, [body === 'multipart' ? 'malformed-multipart' : 'malformed-json']],
    [readsFields, ['fields-rejected']],
  ];
  return [...needed.flatMap(([applies, codes]) => (applies ? codes : [])), ...refusals, 'internal'];
}
