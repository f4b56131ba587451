import { randomUUID } from 'node:crypto';
import { receiptFrom } from '@/domain/receipt';
import type { Http, HttpAnswer, HttpRequest } from '@/services/ports';

/** What the line does to one request: lose it on the way there, lose the answer, or answer something else. */
export type Fault = 'lost-before' | 'lost-after' | 'timeout-after' | HttpAnswer;

export interface Office extends Http {
  /** Every case that exists at the office, by idempotency key. */
  readonly cases: Map<string, { receipt: string; body: unknown }>;
  readonly attachments: Map<string, string>;
  /** How often each photo's bytes travelled. */
  readonly uploads: Map<string, number>;
  /** Faults of the next requests to a path ending, first in first out. */
  fail(ending: string, ...faults: readonly Fault[]): void;
  requests: string[];
}

/** A backend in memory that keeps the contract: one case a key, the same answer for the same key. */
export function anOffice(): Office {
  const faults = new Map<string, Fault[]>();
  const cases: Office['cases'] = new Map();
  const attachments: Office['attachments'] = new Map();
  const uploads: Office['uploads'] = new Map();
  const requests: string[] = [];

  const through = (path: string, act: () => HttpAnswer): HttpAnswer => {
    requests.push(path);
    const [ending] = [...faults.keys()].filter((key) => path.endsWith(key));
    const fault = ending === undefined ? undefined : faults.get(ending)?.shift();
    if (fault === 'lost-before') return { kind: 'offline' };
    return fault === undefined || typeof fault === 'string' ? after(fault, act()) : fault;
  };

  return {
    cases,
    attachments,
    uploads,
    requests,
    fail: (ending, ...more) => void faults.set(ending, [...(faults.get(ending) ?? []), ...more]),
    async send({ url, headers, body }: HttpRequest) {
      const path = new URL(url, 'http://office').pathname;
      return through(path, () => {
        if (path.endsWith('/sessions'))
          return json(200, { token: 'a'.repeat(40), expiresAt: 9e12, serverTime: 1 });
        if (path.endsWith('/neighbour-reports')) return take(cases, headers['Idempotency-Key'] ?? '', body);
        return json(404, {});
      });
    },
    async upload(url, headers, photo) {
      return through(new URL(url, 'http://office').pathname, () => {
        const key = headers['Idempotency-Key'] ?? '';
        uploads.set(photo, (uploads.get(photo) ?? 0) + 1);
        if (!attachments.has(key)) attachments.set(key, randomUUID());
        return json(201, { attachment: attachments.get(key), idempotencyKey: key, bytes: 3, serverTime: 1 });
      });
    },
  };
}

function take(cases: Office['cases'], key: string, body: unknown): HttpAnswer {
  const known = cases.get(key) ?? { receipt: receiptFrom(String(cases.size).padStart(11, '7')), body };
  cases.set(key, known);
  return json(201, {
    receipt: known.receipt,
    idempotencyKey: key,
    receivedAt: 1,
    mode: 'rehearsal',
    serverTime: 1,
  });
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): HttpAnswer {
  return { kind: 'answer', status, headers, body };
}

/** The office has acted; the line may still lose what it said. */
function after(fault: 'lost-after' | 'timeout-after' | undefined, done: HttpAnswer): HttpAnswer {
  if (fault === undefined) return done;
  return { kind: fault === 'lost-after' ? 'offline' : 'timeout' };
}
