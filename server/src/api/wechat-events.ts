import type { Context } from 'hono';
import type { WithClock } from '../clock';
import { readBytes } from '../http/body/body';
import { RequestRefusal } from '../http/refusal';
import type { WithVault } from '../secrecy/vault';
import { forgetAddress } from '../store/sessions';
import type { WithStore } from '../store/store';
import { noteDelivery } from '../way/notices/sending/delivered';
import { eventsIn, isSigned, type WeChatEvent } from '../wechat/push-events';

type Rooms = WithStore & WithVault & WithClock & { readonly templates: readonly string[] };

/** Where WeChat tells what became of messages; no operation of the contract, for no phone asks it. */
export const weChatEventsPath = '/wechat/events';

/** Many times the largest event. */
const maxBytes = 16 * 1024;

/**
 * Answers WeChat's 消息推送: its check of the address, and its events. Who does not sign learns no more than where it is
 * off. Whether the time in the signature is now is not looked at, for clocks are wrong; an event told again changes nothing.
 *
 * @param token without one it is off
 */
export function takeWeChatEvents(token: string | undefined, rooms: Rooms) {
  return async ({ req }: Context): Promise<Response> => {
    if (token === undefined || !isSigned(token, req.query())) throw new RequestRefusal('not-found');
    if (req.method === 'GET') return plainText((req.query('echostr') ?? '').slice(0, 200));
    for (const event of await read(req.raw)) await take(rooms, event);
    return plainText('success');
  };
}

/** @throws {RequestRefusal} for XML and what is no JSON, so that the log tells of the wrong choice in the console */
async function read(request: Request): Promise<readonly WeChatEvent[]> {
  const text = (await readBytes(request, maxBytes)).toString('utf8');
  try {
    return eventsIn(text);
  } catch {
    throw new RequestRefusal('malformed-json');
  }
}

/** Who only refused is sent nothing more by WeChat; who allowed something as well is. */
async function take(rooms: Rooms, event: WeChatEvent): Promise<void> {
  if (event.kind === 'delivery') return noteDelivery(rooms, event);
  const isOurs = (template: string) => rooms.templates.includes(template);
  if (event.rejected.some(isOurs) && !event.accepted.some(isOurs)) await forgetAddress(rooms, event.openid);
}

function plainText(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
