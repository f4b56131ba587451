import * as v from 'valibot';
import { Refusal } from './http/refusal';
import type { WeChatSettings } from './settings';

/** Turns a login code of wx.login into the account's openid. */
export type WeChatLogin = (code: string) => Promise<string>;

const answer = v.object({ openid: v.optional(v.string()), errcode: v.optional(v.number()) });

/** Codes that WeChat gives for a wrong, used or outdated login code; the phone can fetch a new one. */
const wrongCode = [40029, 40163, 41008];

/** code2session; its session_key is not kept, we never decrypt WeChat's user data. */
export function createWeChatLogin({ appId, secret, host }: WeChatSettings): WeChatLogin {
  return async (code) => {
    const query = new URLSearchParams({
      appid: appId,
      secret,
      js_code: code,
      grant_type: 'authorization_code',
    });
    const { openid, errcode } = await ask(`${host}/sns/jscode2session?${query}`);
    if (openid) return openid;
    throw new Refusal(wrongCode.includes(errcode ?? 0) ? 'wechat-code' : 'wechat-unreachable');
  };
}

async function ask(address: string): Promise<v.InferOutput<typeof answer>> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) });
    return v.parse(answer, await response.json());
  } catch {
    throw new Refusal('wechat-unreachable');
  }
}
