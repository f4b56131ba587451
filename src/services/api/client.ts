import type { Operation } from '@contract/operation';
import { type OperationId, operations } from '@contract/operations';
import { problem } from '@contract/schemas';
import * as v from 'valibot';
import type { Failure, FieldError, Result } from '@/domain/failure';
import type { Http, HttpAnswer } from '../ports';

export interface CallOptions {
  readonly token?: string;
  readonly idempotencyKey?: string;
  readonly body?: unknown;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

type Answer<Id extends OperationId> = v.InferOutput<(typeof operations)[Id]['answer']>;

/** The contract as functions: every answer is parsed before anybody believes it. */
export interface Api {
  call<Id extends OperationId>(id: Id, options: CallOptions): Promise<Result<Answer<Id>>>;
  /** The same for an operation that is loaded with the page that needs it (`caseOperations`). */
  carryOut<One extends Operation>(
    operation: One,
    options: CallOptions,
  ): Promise<Result<v.InferOutput<One['answer']>>>;
  /** Uploads one kept photo. */
  upload(photo: string, options: CallOptions): Promise<Result<Answer<'sendAttachment'>>>;
}

export function createApi(http: Http, address: string): Api {
  const carryOut: Api['carryOut'] = async (operation, options) => {
    const { method, path } = operation;
    const url = address + fill(path, options.path ?? {}) + queryOf(options.query ?? {});
    const body = options.body === undefined ? {} : { body: options.body };
    return read(operation, await http.send({ method, url, headers: headersOf(options), ...body }));
  };
  return {
    carryOut,
    call: (id, options) => carryOut(operations[id], options),
    async upload(photo, options) {
      const url = address + operations.sendAttachment.path;
      return read(operations.sendAttachment, await http.upload(url, headersOf(options), photo));
    },
  };
}

function headersOf({ token, idempotencyKey }: CallOptions): Record<string, string> {
  return {
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
  };
}

function fill(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

function queryOf(query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Only the promised status with a body of the promised shape is a success; everything else is a failure. */
function read<One extends Operation>(
  { status, answer: schema }: One,
  answer: HttpAnswer,
): Result<v.InferOutput<One['answer']>> {
  if (answer.kind !== 'answer') return { ok: false, failure: answer };
  if (answer.status === status || answer.status === 200) {
    const parsed = v.safeParse(schema, answer.body);
    if (parsed.success) return { ok: true, value: parsed.output };
    return { ok: false, failure: { kind: 'server', status: answer.status } };
  }
  return { ok: false, failure: failureOf(answer) };
}

function failureOf(answer: Extract<HttpAnswer, { kind: 'answer' }>): Failure {
  const { status, headers, body } = answer;
  if (status === 401) return { kind: 'signed-out' };
  if (status === 408) return { kind: 'timeout' };
  if (status === 429) return { kind: 'too-many', retryAfterSeconds: secondsOf(headers['retry-after']) };
  const parsed = v.safeParse(problem, body);
  if (!parsed.success || status < 400 || status >= 500)
    return { kind: 'server', status, ...requestIdOf(headers), ...comeAgain(headers) };
  return { kind: 'rejected', code: parsed.output.code, errors: fieldErrors(parsed.output) };
}

function fieldErrors({ errors = [] }: v.InferOutput<typeof problem>): readonly FieldError[] {
  return errors
    .filter(({ question }) => question !== '')
    .map(({ question, code, detail }) => ({ question, code, ...(detail ? { detail } : {}) }));
}

function secondsOf(header: string | undefined): number {
  const seconds = Number(header);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 24 * 3600) : 60;
}

/** A busy server (503) says when. */
function comeAgain(headers: Readonly<Record<string, string>>): { retryAfterSeconds?: number } {
  const header = headers['retry-after'];
  return header === undefined ? {} : { retryAfterSeconds: secondsOf(header) };
}

function requestIdOf(headers: Readonly<Record<string, string>>): { requestId?: string } {
  const requestId = headers['x-request-id'];
  return requestId === undefined ? {} : { requestId };
}
