import { type AnyOperationId, allOperations, operationIds } from '@contract/all-operations';
import * as requests from '@contract/case-requests';
import { caseWay } from '@contract/case-way';
import * as content from '@contract/content-schemas';
import { type Operation, refusalsOf } from '@contract/operation';
import { type ProblemCode, problems } from '@contract/problems';
import { answer } from '@contract/schema-parts';
import * as schemas from '@contract/schemas';
import {
  type ConversionConfig,
  type JsonSchema,
  toJsonSchema,
  toJsonSchemaDefs,
} from '@valibot/to-json-schema';
import type * as v from 'valibot';

/** One file of contract/examples. */
export interface Example {
  readonly request?: unknown;
  readonly answer: unknown;
}
export type Examples = Readonly<Record<AnyOperationId | 'problem', Example>>;

const components = {
  AnswerValue: answer,
  AskedPhotoAnswer: requests.askedPhotoAnswer,
  AttachmentAnswer: schemas.attachmentAnswer,
  CaseAnswer: schemas.caseAnswer,
  CaseView: schemas.caseView,
  CaseWay: caseWay,
  CasesAnswer: schemas.casesAnswer,
  ComplaintRequest: requests.complaintRequest,
  ComplaintsAnswer: requests.complaintsAnswer,
  CorrectionRequest: requests.correctionRequest,
  ConsentWithdrawalRequest: requests.consentWithdrawalRequest,
  CallRequest: requests.callRequest,
  ContentAnswer: content.contentAnswer,
  ContentVersionAnswer: content.contentVersionAnswer,
  FollowCodeAnswer: requests.followCodeAnswer,
  FollowCodeRequest: requests.followCodeRequest,
  FollowRequest: requests.followRequest,
  HealthAnswer: schemas.healthAnswer,
  HurryRequest: requests.hurryRequest,
  LookupRequest: schemas.lookupRequest,
  ApplicationRequest: schemas.applicationRequest,
  AddedPapersRequest: schemas.addedPapersRequest,
  NeighbourReportRequest: schemas.neighbourReportRequest,
  RegistrationRequest: schemas.registrationRequest,
  OutcomeRequest: requests.outcomeRequest,
  Problem: schemas.problem,
  ReceiptAnswer: schemas.receiptAnswer,
  RequestAnswer: requests.requestAnswer,
  RevocationRequest: requests.revocationRequest,
  SeenAnswer: requests.seenAnswer,
  SeenRequest: requests.seenRequest,
  SessionAnswer: schemas.sessionAnswer,
  SessionRequest: schemas.sessionRequest,
  ShareCodeAnswer: content.shareCodeAnswer,
  WithdrawalRequest: requests.withdrawalRequest,
};

const again = { $ref: '#/components/schemas/AnswerValue' };
/** What `answer` looks at in code, in the words of JSON Schema. */
const answerValue: JsonSchema = {
  anyOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'null' },
    { type: 'array', items: again, maxItems: 200 },
    { type: 'object', propertyNames: { type: 'string' }, additionalProperties: again },
  ],
};

/** Schemas that look at a value in code, or put off to look at it, in the words of JSON Schema. */
const inOtherWords = new Map<unknown, JsonSchema>([
  [answer, answerValue],
  [schemas.unreadWay, { $ref: '#/components/schemas/CaseWay' }],
]);

/** What valibot checks beyond JSON Schema (a check digit) and brands that exist in types only. */
const conversion: ConversionConfig = {
  target: 'draft-2020-12',
  ignoreActions: ['check', 'transform', 'readonly', 'trim'],
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  overrideSchema: ({ valibotSchema }) => inOtherWords.get(valibotSchema),
};

/** The contract as OpenAPI 3.1, from the route table and the examples. */
export function openApiDocument(examples: Examples) {
  return {
    openapi: '3.1.0',
    info: {
      title: '救助通',
      version: '1.0.0',
      description:
        'What a backend of 救助通 answers. Only GET and POST; times are milliseconds since 1970 by the server clock.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://127.0.0.1:8080', description: 'npm start' }],
    paths: pathsOf(examples),
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
      schemas: toJsonSchemaDefs(components, conversion),
    },
  };
}

function pathsOf(examples: Examples) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const id of operationIds) {
    const { method, path } = allOperations[id];
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(id, allOperations[id], examples) };
  }
  return paths;
}

function operationOf(id: AnyOperationId, operation: Operation, examples: Examples) {
  const parameters = parametersOf(operation);
  return {
    operationId: id,
    summary: operation.summary,
    security: operation.signedIn ? [{ session: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...(operation.body && { requestBody: bodyOf(operation.body, examples[id].request) }),
    responses: {
      [operation.status]: {
        description: 'Done',
        content: { 'application/json': { schema: refTo(operation.answer), example: examples[id].answer } },
      },
      ...refusalResponses(operation, examples.problem.answer),
    },
  };
}

function parametersOf({ path, creates, query }: Operation) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const fields = query ? plain(query) : {};
  return [
    ...names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...(creates
      ? [{ name: 'Idempotency-Key', in: 'header', required: true, schema: plain(schemas.idempotencyKey) }]
      : []),
    ...Object.entries(fields.properties ?? {}).map(([name, schema]) => ({
      name,
      in: 'query',
      required: fields.required?.includes(name) ?? false,
      schema,
    })),
  ];
}

function bodyOf(body: v.GenericSchema | 'multipart', example: unknown) {
  if (body !== 'multipart') {
    return { required: true, content: { 'application/json': { schema: refTo(body), example } } };
  }
  const file = {
    type: 'string',
    contentMediaType: 'image/*',
    description: `At most ${schemas.maxAttachmentBytes} bytes`,
  };
  const schema = { type: 'object', properties: { file }, required: ['file'], additionalProperties: false };
  return { required: true, content: { 'multipart/form-data': { schema } } };
}

/** One response a status, naming the codes it may carry. */
function refusalResponses(operation: Operation, example: unknown): Record<number, unknown> {
  const all = refusalsOf(operation);
  const statuses = [...new Set(all.map((code) => problems[code].status))];
  return Object.fromEntries(
    statuses.map((status) => {
      const codes = all.filter((code) => problems[code].status === status);
      return [status, refusalResponse(status, codes, example)];
    }),
  );
}

function refusalResponse(status: number, codes: readonly ProblemCode[], example: unknown) {
  const schema = { $ref: '#/components/schemas/Problem' };
  const fits = codes.includes('answers-rejected');
  return {
    description: codes.map((code) => `\`${code}\`: ${problems[code].title}`).join('; '),
    ...((status === 429 || codes.includes('busy')) && {
      headers: { 'Retry-After': { schema: { type: 'integer' } } },
    }),
    content: { 'application/problem+json': { schema, ...(fits && { example }) } },
  };
}

/** @throws {Error} when the table uses a schema without a name here */
function refTo(schema: v.GenericSchema) {
  const found = Object.entries(components).find(([, component]) => component === schema);
  if (!found) throw new Error('a schema of the route table has no name in the document');
  return { $ref: `#/components/schemas/${found[0]}` };
}

function plain(schema: v.GenericSchema) {
  const { $schema: _, ...rest } = toJsonSchema(schema, conversion);
  return rest;
}
