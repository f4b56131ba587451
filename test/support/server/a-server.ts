import { randomUUID } from 'node:crypto';
import { type AnyOperationId, allOperations } from '@contract/all-operations';
import { refusalsOf } from '@contract/operation';
import { type neighbourReportRequest, problem } from '@contract/schemas';
import type { Hono } from 'hono';
import * as v from 'valibot';
import type { Instant } from '@/domain/dates';
import type { Answers } from '@/domain/form/definition';
import { createApp } from '../../../server/src/app';
import { type Overrides, openBackend } from '../../../server/src/backend';
import { parseSettings } from '../../../server/src/settings';
import { aDataFolder } from './a-process';
import { registerEnd } from './ending';

/** A moment at which the tests' clock starts: 2026-11-24 10:00 in China. */
export const startOfTests = Date.UTC(2026, 10, 24, 2) as Instant;

export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly query?: string;
}

/** An answer whose body was checked against the contract. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown> & { readonly code?: string; readonly errors?: unknown };
}

/** The real app over a database of its own in a temporary folder; only its clock, chance and log are played. */
export async function aServer(environment: Record<string, string> = {}, played: Omit<Overrides, 'log'> = {}) {
  const folder = aDataFolder();
  const clock = { at: startOfTests };
  const log: string[] = [];
  const settings = parseSettings({ DATA_DIR: folder, TRUST_PROXY: '1', ...environment }, process.cwd());
  const write = (text: string) => log.push(text);
  const backend = await openBackend(settings, { now: () => clock.at, log: write, ...played });
  const app = createApp(settings, backend);
  const stop = once(() => backend.database.destroy());
  registerEnd(stop);
  return {
    app,
    backend,
    folder,
    log,
    later: (ms: number) => {
      clock.at = (clock.at + ms) as Instant;
    },
    call: async (
      id: AnyOperationId,
      sent: Sent = {},
      path: string = allOperations[id].path,
    ): Promise<Answered> => checked(id, await app.request(`${path}${sent.query ?? ''}`, requestOf(id, sent))),
    signIn: async (device: string = randomUUID()) => signIn(app, device),
    /** Ends it before the test does, to start another on its folder. */
    stop,
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

export type TestServer = Awaited<ReturnType<typeof aServer>>;

/** Bearer header of a new session; the same `device` word gives the same holder. */
async function signIn(app: Hono, device: string): Promise<Record<string, string>> {
  const body = { kind: 'device', device: Buffer.from(device.padEnd(32)).subarray(0, 32).toString('hex') };
  const answer = await checked(
    'openSession',
    await app.request('/v1/sessions', requestOf('openSession', { body })),
  );
  return { Authorization: `Bearer ${answer.body.token}` };
}

/** JSON bodies are encoded, strings and forms go as they are. */
function requestOf(id: AnyOperationId, { headers, body }: Sent): RequestInit {
  const json = body !== undefined && typeof body !== 'string' && !(body instanceof FormData);
  return {
    method: allOperations[id].method,
    headers: { ...(body instanceof FormData ? {} : { 'Content-Type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: json ? JSON.stringify(body) : (body as string | FormData) }),
  };
}

/** Every answer of every test must be what the contract says, refusals too. */
export async function checked(id: AnyOperationId, response: Response): Promise<Answered> {
  const body = await response.json();
  if (response.status === allOperations[id].status) v.parse(allOperations[id].answer, body);
  else expect(refusalsOf(allOperations[id])).toContain(v.parse(problem, body).code);
  return { status: response.status, headers: response.headers, body };
}

export const consent = { version: '1', hash: 'c0'.repeat(32) };

export type Report = v.InferInput<typeof neighbourReportRequest>;

/** The shortest report that the form takes. */
export function aReport(answers: Answers = {}): Report {
  const shortest = {
    danger: 'no',
    signs: ['jobless'],
    village: '',
    group: '',
    place: '水井旁第二家',
    ready: 'send',
  };
  return { formVersion: 1, answers: { ...shortest, ...answers }, consent };
}

/** A report with every page filled. */
export function aLongReport(answers: Answers = {}): Report {
  return aReport({
    ready: 'add',
    personName: '赵小满',
    personPhone: '13900001111',
    knows: 'yes',
    wishes: 'unknown',
    canApply: 'no',
    story: '屋顶塌了半边，人还住在里面',
    photos: [],
    role: 'neighbour',
    naming: 'named',
    reporterName: '钱多多',
    reporterPhone: '13800002222',
    ...answers,
  });
}

export const newKey = (): Record<string, string> => ({ 'Idempotency-Key': randomUUID() });
