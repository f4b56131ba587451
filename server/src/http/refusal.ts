import { type ProblemCode, problems } from '@contract/problems';
import type { Problem } from '@contract/schemas';
import type { FieldError } from '@/domain/failure';

interface Details {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Ends a request with a problem answer. Thrown rather than returned: it must also roll back the transaction
 * it happens in (docs/decisions/0010-refusals-are-thrown-at-the-edge.md).
 */
export class RequestRefusal extends Error {
  readonly code: ProblemCode;
  readonly details: Details;

  constructor(code: ProblemCode, details: Details = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** A refusal that says when to come again. */
export function refusedForNow(
  code: 'too-many' | 'too-many-reports' | 'too-many-tries' | 'busy',
  seconds: number,
): RequestRefusal {
  return new RequestRefusal(code, { headers: { 'Retry-After': String(Math.max(1, Math.ceil(seconds))) } });
}

/** Nobody reads more; thousands of wrong fields would make the answer larger than the body. */
const maxErrors = 100;

/** A refusal as `application/problem+json` (RFC 9457). */
export function problemAnswer({ code, details }: RequestRefusal, requestId: string): Response {
  const { status, title } = problems[code];
  const body = {
    type: `urn:jiuzhutong:problem:${code}`,
    title,
    status,
    code,
    ...(details.errors && { errors: details.errors.slice(0, maxErrors).map(withoutReadonly) }),
    requestId,
  } satisfies Problem;
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...details.headers, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
}

function withoutReadonly({ question, code, detail }: FieldError) {
  return { question, code, ...(detail && { detail: { ...detail } }) };
}
