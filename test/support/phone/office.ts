import { randomUUID } from 'node:crypto';
import { receiptFrom } from '@/domain/case/receipt';
import type { Http, HttpAnswer, HttpRequest } from '@/services/ports';

/** What the line does to one request: lose it on the way there, lose the answer, or answer something else. */
export type Fault = 'lost-before' | 'lost-after' | 'timeout-after' | HttpAnswer;

export interface Office extends Http {
  /** Every case that exists at the office, by idempotency key. */
  readonly cases: Map<string, { receipt: string; body: unknown }>;
  readonly attachments: Map<string, string>;
  /** How often each photo's bytes travelled. */
  readonly uploads: Map<string, number>;
  readonly fail: FaultyLine['fail'];
  readonly requests: string[];
}

/** What a kind of submission must pass before the office takes it; throws what it refuses. */
export type Judges = Readonly<Record<string, (sent: unknown) => unknown>>;

/** A backend in memory that keeps the contract: one case a key, the same answer for the same key. */
export function anOffice(judges: Judges = {}): Office {
  const cases: Office['cases'] = new Map();
  const attachments: Office['attachments'] = new Map();
  const uploads: Office['uploads'] = new Map();
  const { through, fail, requests } = aFaultyLine();

  return {
    cases,
    attachments,
    uploads,
    requests,
    fail,
    async send({ url, headers, body }: HttpRequest) {
      const path = new URL(url, 'http://office').pathname;
      return through(path, () => answered(cases, judges, path, headers['Idempotency-Key'] ?? '', body));
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

/** What is added to a case, or done with it. */
const ofCase =
  /\/cases\/(\d{12})\/(?:attachments|requests\/[\w-]+\/answer|corrections|withdrawal|calls|hurries|outcome|consent-withdrawals)$/;

function answered(
  cases: Office['cases'],
  judges: Judges,
  path: string,
  key: string,
  body: unknown,
): HttpAnswer {
  if (path.endsWith('/sessions')) return json(200, { token: 'a'.repeat(40), expiresAt: 9e12, serverTime: 1 });
  const [, receipt] = ofCase.exec(path) ?? [];
  const kind = path.split('/').at(-1) ?? '';
  if (receipt === undefined && !/reports$|applications$|complaints$/.test(kind)) return json(404, {});
  judges[kind]?.(body);
  return take(cases, key, body, receipt);
}

function take(cases: Office['cases'], key: string, body: unknown, to?: string): HttpAnswer {
  const known = cases.get(key) ?? { receipt: to ?? receiptFrom(String(cases.size).padStart(11, '7')), body };
  if (JSON.stringify(known.body) !== JSON.stringify(body)) return json(409, reused);
  cases.set(key, known);
  return json(201, {
    receipt: known.receipt,
    idempotencyKey: key,
    receivedAt: 1,
    mode: 'rehearsal',
    serverTime: 1,
  });
}

const reused = { type: 'about:blank', title: 'x', status: 409, code: 'idempotency-key-reused' };

export interface FaultyLine {
  /** Faults of the next requests to a path ending, first in first out. */
  fail(ending: string, ...faults: readonly Fault[]): void;
  /** Paths asked for, lost requests too. */
  readonly requests: string[];
  /** Lets one request through, or plays the fault that is its turn. */
  through(path: string, act: () => HttpAnswer): HttpAnswer;
  through(path: string, act: () => Promise<HttpAnswer>): HttpAnswer | Promise<HttpAnswer>;
}

/** A line between phone and office that fails as planned. */
export function aFaultyLine(): FaultyLine {
  const faults = new Map<string, Fault[]>();
  const requests: string[] = [];
  const faultOf = (path: string): Fault | undefined => {
    requests.push(path);
    const [ending] = [...faults.keys()].filter((key) => path.endsWith(key));
    return ending === undefined ? undefined : faults.get(ending)?.shift();
  };
  const through = (path: string, act: () => HttpAnswer | Promise<HttpAnswer>) => {
    const fault = faultOf(path);
    if (fault === 'lost-before') return offline;
    if (typeof fault === 'object') return fault;
    const done = act();
    return done instanceof Promise ? done.then((answer) => after(fault, answer)) : after(fault, done);
  };
  return {
    fail: (ending, ...more) => void faults.set(ending, [...(faults.get(ending) ?? []), ...more]),
    requests,
    through: through as FaultyLine['through'], // an answer at once where the act answers at once
  };
}

const offline: HttpAnswer = { kind: 'offline' };

export function json(status: number, body: unknown, headers: Record<string, string> = {}): HttpAnswer {
  return { kind: 'answer', status, headers, body };
}

/** The office has acted; the line may still lose what it said. */
function after(fault: 'lost-after' | 'timeout-after' | undefined, done: HttpAnswer): HttpAnswer {
  if (fault === undefined) return done;
  return { kind: fault === 'lost-after' ? 'offline' : 'timeout' };
}
