import * as v from 'valibot';
import type { WeChatAccount } from './account';

/** The account's token, fetched when needed and kept in memory. */
export interface AccessToken {
  /** @throws {Error} when WeChat gives none */
  open(): Promise<string>;
  /** What WeChat does not take any more is asked for anew. */
  forget(): void;
}

const patienceMs = 8000;
/** A token is given up this long before WeChat says it ends. */
const marginMs = 5 * 60_000;

const tokenAnswer = v.object({ access_token: v.string(), expires_in: v.number() });

export function createAccessToken(account: WeChatAccount, now: () => number): AccessToken {
  let token: { readonly text: string; readonly until: number } | undefined;
  return {
    async open() {
      if (token && token.until > now()) return token.text;
      const answer = v.parse(tokenAnswer, await (await askWeChat(tokenRequest(account))).json());
      token = { text: answer.access_token, until: now() + answer.expires_in * 1000 - marginMs };
      return token.text;
    },
    forget() {
      token = undefined;
    },
  };
}

/** The stable token does not end those that other programs of the office use. */
function tokenRequest({ host, appId, secret }: WeChatAccount): Request {
  return postJson(`${host}/cgi-bin/stable_token`, {
    grant_type: 'client_credential',
    appid: appId,
    secret,
  });
}

export function postJson(url: string, body: unknown): Request {
  return new Request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/**
 * What WeChat says, as it says it: ids of messages have nineteen digits, more than a number holds, and come now as
 * numbers, now as text; here they are text.
 *
 * @throws {Error} for what is no JSON
 */
export function parseWeChat(text: string): unknown {
  return JSON.parse(text.replace(/("msgid"\s*:\s*)(\d{1,20})(?=\s*[,}])/gi, '$1"$2"'));
}

/** @throws {Error} when it does not answer in time */
export function askWeChat(request: Request): Promise<Response> {
  return fetch(request, { signal: AbortSignal.timeout(patienceMs) });
}
