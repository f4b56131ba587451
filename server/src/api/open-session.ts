import { type SessionRequest, sessionRequest } from '@contract/schemas';
import type { WithChance } from '../chance';
import type { WithClock } from '../clock';
import { parseFields, readJson } from '../http/body/body';
import type { WithAddress } from '../http/client-address';
import { RequestRefusal, refusedForNow } from '../http/refusal';
import type { WithLimits } from '../http/request-limits';
import type { WithVault } from '../secrecy/vault';
import { startSession, type WithAddresses } from '../store/sessions';
import type { WithStore } from '../store/store';
import type { WithWeChat } from '../wechat/account';
import type { Handler } from './handler';

export function openSession(
  rooms: WithStore &
    WithVault &
    WithLimits &
    WithAddress &
    WithAddresses &
    WithWeChat &
    WithChance &
    WithClock,
): Handler<'openSession'> {
  const { limits, addressOf, now } = rooms;
  return async (context) => {
    const wait = limits.sessionsFromAddress.take(addressOf(context));
    if (wait !== undefined) throw refusedForNow('too-many', wait);
    const request = parseFields(sessionRequest, await readJson(context.req.raw));
    const session = await startSession(rooms, request.kind, await subjectOf(rooms, request));
    return { ...session, serverTime: now() };
  };
}

/** What tells one holder from another: the installation's secret or the openid. Only its mark is kept. */
async function subjectOf({ weChatLogin }: WithWeChat, request: SessionRequest): Promise<string> {
  if (request.kind === 'device') return request.device;
  if (!weChatLogin) throw new RequestRefusal('wechat-login-off');
  return weChatLogin(request.code);
}
