import * as v from 'valibot';
import { Refusal } from './http/refusal';
import type { WeChatSettings } from './settings';

/** Draws the mini-program code of a scene: `data:image/…`. */
export type WeChatCode = (scene: string) => Promise<string>;

/** Where every code leads; the scene says to which article. */
const page = 'pages/policy/article';
const patienceMs = 8000;
/** A token is given up this long before WeChat says it ends. */
const marginMs = 5 * 60_000;

const tokenAnswer = v.object({ access_token: v.string(), expires_in: v.number() });

/** getwxacodeunlimit, with the account's token fetched when needed and kept in memory. */
export function createWeChatCode(settings: WeChatSettings, now: () => number): WeChatCode {
  let token: { readonly text: string; readonly until: number } | undefined;
  const open = async (): Promise<string> => {
    if (token && token.until > now()) return token.text;
    const answer = v.parse(tokenAnswer, await (await ask(tokenRequest(settings))).json());
    token = { text: answer.access_token, until: now() + answer.expires_in * 1000 - marginMs };
    return token.text;
  };
  return async (scene) => {
    try {
      const answer = await ask(codeRequest(settings, await open(), scene));
      const type = answer.headers.get('content-type') ?? '';
      if (/^image\/(png|jpeg)/.test(type)) return dataAddress(type, await answer.arrayBuffer());
    } catch {
      // Everything that goes wrong out there is the same to the phone.
    }
    token = undefined;
    throw new Refusal('wechat-unreachable');
  };
}

/** The stable token does not end those that other programs of the office use. */
function tokenRequest({ host, appId, secret }: WeChatSettings): Request {
  return post(`${host}/cgi-bin/stable_token`, {
    grant_type: 'client_credential',
    appid: appId,
    secret,
  });
}

function codeRequest({ host }: WeChatSettings, token: string, scene: string): Request {
  return post(`${host}/wxa/getwxacodeunlimit?access_token=${encodeURIComponent(token)}`, {
    scene,
    page,
    check_path: false,
    width: 430,
  });
}

function post(url: string, body: unknown): Request {
  return new Request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function ask(request: Request): Promise<Response> {
  return fetch(request, { signal: AbortSignal.timeout(patienceMs) });
}

function dataAddress(type: string, bytes: ArrayBuffer): string {
  const [mime = ''] = type.split(';');
  return `data:${mime.trim()};base64,${Buffer.from(bytes).toString('base64')}`;
}
