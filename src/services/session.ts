import type { SessionAnswer } from '@contract/schemas';
import * as v from 'valibot';
import type { Failure, Result } from '@/domain/failure';
import type { Api, CallOptions } from './api/client';
import type { Clock, Ids, KeyValueStore, Login, Windows } from './ports';

const tokenSchema = v.object({ token: v.string(), expiresIn: v.number(), openedAt: v.number() });
const deviceSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Who we are to the backend: a WeChat account where it can check one, else this installation. */
export interface Session {
  /**
   * Runs a call with a token, opening a session first where needed and once more when the server
   * no longer knows the token. With a `device` of its own the call leads to nobody else's session (借来的手机).
   */
  signedIn<T>(call: Call<T>, device?: string): Promise<Result<T>>;
  /**
   * Keeps the secret that names this installation while there is room: photos sent before a kill
   * are the same sender's afterwards, even when the phone has filled up in between.
   */
  prepare(): Promise<void>;
}

type Call<T> = (options: CallOptions) => Promise<Result<T>>;

interface Needs {
  readonly api: Api;
  readonly store: KeyValueStore;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly login: Login;
  /** Whether the backend said it can check WeChat logins. */
  readonly wechatLogin: () => boolean;
  readonly inTurn?: Windows['inTurn'];
}

export function createSession(needs: Needs): Session {
  const { inTurn = (_name, act) => act() } = needs;
  let opening: Promise<Result<string>> | undefined;
  const standIn: StandIn = {};
  const token = (): Promise<Result<string>> => {
    opening ??= inTurn('session', () => openOrReuse(needs, standIn)).finally(() => {
      opening = undefined;
    });
    return opening;
  };
  const oneOff = new Map<string, string>();
  const asOurselves = async <T>(call: Call<T>): Promise<Result<T>> => {
    const first = await token();
    if (!first.ok) return first;
    const result = await call({ token: first.value });
    if (result.ok || result.failure.kind !== 'signed-out') return result;
    await forget(needs, standIn);
    const second = await token();
    return second.ok ? call({ token: second.value }) : second;
  };
  return {
    signedIn: (call, device) =>
      device === undefined ? asOurselves(call) : onceSignedIn(needs, oneOff, device, call),
    async prepare() {
      await inTurn('session', () => deviceSecret(needs)).catch(() => undefined);
    },
  };
}

/** A session of this installation while WeChat's account cannot be checked: not kept, so that the next start asks again. */
interface StandIn {
  token?: string | undefined;
}

async function forget({ store }: Needs, standIn: StandIn): Promise<void> {
  standIn.token = undefined;
  await store.remove('session').catch(() => undefined);
}

/** A session nothing else uses; its token lives in memory only. */
async function onceSignedIn<T>(
  { api }: Needs,
  tokens: Map<string, string>,
  device: string,
  call: Call<T>,
): Promise<Result<T>> {
  const known = tokens.get(device);
  if (known !== undefined) {
    const result = await call({ token: known });
    if (result.ok || result.failure.kind !== 'signed-out') return result;
  }
  const opened = await ask(api, { kind: 'device', device });
  if (!opened.ok) return opened;
  tokens.set(device, opened.value.token);
  return call({ token: opened.value.token });
}

async function openOrReuse(needs: Needs, standIn: StandIn): Promise<Result<string>> {
  const stored = await needs.store.get('session').catch(() => undefined);
  const saved = v.safeParse(tokenSchema, stored);
  // The span is the server's own; only our clock's own steps are compared, so a wrong clock changes nothing.
  if (saved.success && needs.clock.now() - saved.output.openedAt < saved.output.expiresIn) {
    return { ok: true, value: saved.output.token };
  }
  if (standIn.token !== undefined) return { ok: true, value: standIn.token };
  const opened = await open(needs);
  if (!opened.ok) return opened;
  const { token, expiresAt, serverTime, isStandIn } = opened.value;
  if (isStandIn) standIn.token = token;
  else await keep(needs, { token, expiresIn: expiresAt - serverTime, openedAt: needs.clock.now() });
  return { ok: true, value: token };
}

/** A full phone may keep no token; the next call then simply opens another session. */
async function keep({ store }: Needs, value: v.InferOutput<typeof tokenSchema>): Promise<void> {
  await store.set('session', value).catch(() => undefined);
}

type Opened = Result<SessionAnswer & { readonly isStandIn: boolean }>;

/** By WeChat's account; where that fails, by this installation. */
async function open(needs: Needs): Promise<Opened> {
  const byWeChat = needs.wechatLogin() ? await openByWeChat(needs) : undefined;
  if (byWeChat?.ok) return { ok: true, value: { ...byWeChat.value, isStandIn: false } };
  if (byWeChat && byWeChat.failure.kind !== 'no-session') return byWeChat;
  const device = await deviceSecret(needs).catch(() => undefined);
  if (device === undefined) return { ok: false, failure: { kind: 'unreadable' } };
  const opened = await ask(needs.api, { kind: 'device', device });
  return opened.ok ? { ok: true, value: { ...opened.value, isStandIn: needs.wechatLogin() } } : opened;
}

/** With a second code where the first was not taken; `undefined` where WeChat gives none. */
async function openByWeChat({ api, login }: Needs): Promise<Result<SessionAnswer> | undefined> {
  const once = async (): Promise<Result<SessionAnswer> | undefined> => {
    const code = await login.code();
    return code === undefined ? undefined : ask(api, { kind: 'wechat', code });
  };
  const first = await once();
  return first?.ok === false && first.failure.kind === 'no-session' ? ((await once()) ?? first) : first;
}

/** Whatever the office refuses here, it has not refused what is to be sent: nobody has looked at that yet. */
async function ask(api: Api, body: unknown): Promise<Result<SessionAnswer>> {
  const answer = await api.call('openSession', { body });
  if (answer.ok || isOfTheLine(answer.failure)) return answer;
  return { ok: false, failure: { kind: 'no-session' } };
}

/** So is a busy server, which says when to come again: another code or session would only ask more of it. */
function isOfTheLine(failure: Failure): boolean {
  if (failure.kind === 'server') return failure.retryAfterSeconds !== undefined;
  return failure.kind === 'offline' || failure.kind === 'timeout' || failure.kind === 'too-many';
}

/** @throws {StorageFault} when it cannot be read now: another one would make us a stranger to our own cases */
async function deviceSecret({ store, ids }: Needs): Promise<string> {
  const stored = await store.get('device');
  const saved = v.safeParse(deviceSchema, stored);
  if (saved.success) return saved.output;
  // A name that a later version keeps otherwise is not written over: it leads to the cases sent under it.
  if (stored !== undefined) await store.set('device-aside', stored);
  const fresh = await ids.hex(32);
  await store.set('device', fresh).catch(() => undefined);
  return fresh;
}
