import type * as v from 'valibot';
import type { ProblemCode } from './problems';

/** One operation of the HTTP API. The client, the server and openapi.json are all made from the tables of them. */
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

/** Every code that an operation may be refused with. */
export function refusalsOf(operation: Operation): readonly ProblemCode[] {
  const { signedIn, creates, body, query, refusals } = operation;
  const readsFields = body !== undefined || query !== undefined;
  const needed: readonly (readonly [boolean, readonly ProblemCode[]])[] = [
    [signedIn, ['signed-out']],
    [signedIn || body !== undefined, ['busy']],
    [creates, ['idempotency-key', 'idempotency-key-reused']],
    [body !== undefined, ['content-type', 'body-too-large']],
    [body !== undefined, [body === 'multipart' ? 'malformed-multipart' : 'malformed-json']],
    [readsFields, ['fields-rejected']],
  ];
  return [...needed.flatMap(([applies, codes]) => (applies ? codes : [])), ...refusals, 'internal'];
}
