import * as v from 'valibot';
import type { Result } from '@/domain/failure';
import type { Api, CallOptions } from './api/client';
import type { Clock, Ids, KeyValueStore, Login } from './ports';

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
}

export function createSession(needs: Needs): Session {
  let opening: Promise<Result<string>> | undefined;
  const token = (): Promise<Result<string>> => {
    opening ??= openOrReuse(needs).finally(() => {
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
    await needs.store.remove('session');
    const second = await token();
    return second.ok ? call({ token: second.value }) : second;
  };
  return {
    signedIn: (call, device) =>
      device === undefined ? asOurselves(call) : onceSignedIn(needs, oneOff, device, call),
    async prepare() {
      await deviceSecret(needs);
    },
  };
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
  const opened = await api.call('openSession', { body: { kind: 'device', device } });
  if (!opened.ok) return opened;
  tokens.set(device, opened.value.token);
  return call({ token: opened.value.token });
}

async function openOrReuse(needs: Needs): Promise<Result<string>> {
  const stored = await needs.store.get('session');
  const saved = v.safeParse(tokenSchema, stored);
  // The span is the server's own; only our clock's own steps are compared, so a wrong clock changes nothing.
  if (saved.success && needs.clock.now() - saved.output.openedAt < saved.output.expiresIn) {
    return { ok: true, value: saved.output.token };
  }
  const opened = await needs.api.call('openSession', { body: await credentials(needs) });
  if (!opened.ok) return opened;
  const { token, expiresAt, serverTime } = opened.value;
  await keep(needs, { token, expiresIn: expiresAt - serverTime, openedAt: needs.clock.now() });
  return { ok: true, value: token };
}

/** A full phone may keep no token; the next call then simply opens another session. */
async function keep({ store }: Needs, value: v.InferOutput<typeof tokenSchema>): Promise<void> {
  await store.set('session', value).catch(() => undefined);
}

async function credentials(needs: Needs): Promise<unknown> {
  const code = needs.wechatLogin() ? await needs.login.code() : undefined;
  if (code !== undefined) return { kind: 'wechat', code };
  return { kind: 'device', device: await deviceSecret(needs) };
}

async function deviceSecret({ store, ids }: Needs): Promise<string> {
  const stored = await store.get('device');
  const saved = v.safeParse(deviceSchema, stored);
  if (saved.success) return saved.output;
  const fresh = await ids.hex(32);
  await store.set('device', fresh).catch(() => undefined);
  return fresh;
}
