import { type SessionRequest, sessionRequest } from '@contract/schemas';
import type { Backend } from '../backend';
import { parseFields, readJson } from '../http/body';
import { clientAddress } from '../http/client-address';
import { Refusal, tooMany } from '../http/refusal';
import { startSession } from '../sessions';
import type { Handler } from './handlers';

export function openSession(backend: Backend): Handler<'openSession'> {
  const { limits, settings, now } = backend;
  return async (context) => {
    const wait = limits.sessionsFromAddress.take(clientAddress(context, settings.trustedProxies));
    if (wait !== undefined) throw tooMany('too-many', wait);
    const request = parseFields(sessionRequest, await readJson(context.req.raw));
    const session = await startSession(backend, request.kind, await subjectOf(backend, request));
    return { ...session, serverTime: now() };
  };
}

/** What tells one holder from another: the installation's secret or the openid. Only its mark is kept. */
async function subjectOf({ weChatLogin }: Backend, request: SessionRequest): Promise<string> {
  if (request.kind === 'device') return request.device;
  if (!weChatLogin) throw new Refusal('wechat-login-off');
  return weChatLogin(request.code);
}
