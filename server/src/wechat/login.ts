import * as v from 'valibot';
import { RequestRefusal } from '../http/refusal';
import type { WithLog } from '../log';
import type { WithTroubles } from '../troubles';
import type { WeChatAccount, WeChatLogin } from './account';

const answer = v.object({ openid: v.optional(v.string()), errcode: v.optional(v.number()) });
type Answer = v.InferOutput<typeof answer>;

/** Codes that WeChat gives for a wrong, used or outdated login code; the phone can fetch a new one. */
const wrongCode = [40029, 40163, 41008];
/** For an appid or secret that is wrong or not allowed from here; an appid of another program makes every code wrong. */
const wrongSettings = [40013, 40125, 40164, 41002, 41004, 50002];
const doubtful = [...wrongSettings, 40029];

/**
 * code2session; its session_key is not kept, we never decrypt WeChat's user data. What only the office can mend is
 * told in the log and in health until a login succeeds again.
 */
export function createWeChatLogin(
  { appId, secret, host }: WeChatAccount,
  { log, troubles }: WithLog & WithTroubles,
): WeChatLogin {
  const tell = (cause: 'wechat-refuses-us' | 'wechat-unreachable', isThere: boolean, code?: number) => {
    if (troubles.set(cause, isThere))
      log({ event: isThere ? cause : `${cause}-no-more`, ...(code && { code }) });
  };
  return async (code) => {
    const query = new URLSearchParams({
      appid: appId,
      secret,
      js_code: code,
      grant_type: 'authorization_code',
    });
    const answered = await ask(`${host}/sns/jscode2session?${query}`);
    const { openid, errcode = 0 } = answered ?? {};
    tell('wechat-unreachable', answered === undefined);
    if (openid !== undefined || doubtful.includes(errcode))
      tell('wechat-refuses-us', openid === undefined, errcode);
    if (openid) return openid;
    throw new RequestRefusal(refusalFor(errcode));
  };
}

function refusalFor(errcode: number): 'wechat-code' | 'wechat-settings' | 'wechat-unreachable' {
  if (wrongCode.includes(errcode)) return 'wechat-code';
  return wrongSettings.includes(errcode) ? 'wechat-settings' : 'wechat-unreachable';
}

async function ask(address: string): Promise<Answer | undefined> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) });
    return v.parse(answer, await response.json());
  } catch {
    return undefined;
  }
}
