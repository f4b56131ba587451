import { RequestRefusal } from '../http/refusal';
import { type AccessToken, askWeChat, postJson } from './access-token';
import type { MiniProgramQr, WeChatAccount } from './account';

/** Where every code leads; the scene says to which article. */
const page = 'pages/policy/article';

/** getwxacodeunlimit. */
export function createMiniProgramQr(account: WeChatAccount, token: AccessToken): MiniProgramQr {
  return async (scene) => {
    try {
      const answer = await askWeChat(codeRequest(account, await token.open(), scene));
      const type = answer.headers.get('content-type') ?? '';
      if (/^image\/(png|jpeg)/.test(type)) return dataAddress(type, await answer.arrayBuffer());
    } catch {
      // Everything that goes wrong out there is the same to the phone.
    }
    token.forget();
    throw new RequestRefusal('wechat-unreachable');
  };
}

function codeRequest({ host }: WeChatAccount, token: string, scene: string): Request {
  return postJson(`${host}/wxa/getwxacodeunlimit?access_token=${encodeURIComponent(token)}`, {
    scene,
    page,
    check_path: false,
    width: 430,
  });
}

function dataAddress(type: string, bytes: ArrayBuffer): string {
  const [mime = ''] = type.split(';');
  return `data:${mime.trim()};base64,${Buffer.from(bytes).toString('base64')}`;
}
