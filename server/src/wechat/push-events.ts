import { createHash, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import { parseWeChat } from './access-token';

/** What WeChat tells of its own accord, as far as it is listened to. */
export type WeChatEvent =
  | { readonly kind: 'delivery'; readonly messageId: string; readonly arrived: boolean }
  | {
      readonly kind: 'choice';
      readonly openid: string;
      readonly accepted: readonly string[];
      readonly rejected: readonly string[];
    };

/** Of the query that WeChat sends with everything. */
interface Signed {
  readonly signature?: string | undefined;
  readonly timestamp?: string | undefined;
  readonly nonce?: string | undefined;
}

/** SHA-1 over token, timestamp and nonce in order. It signs no body: who reads one signed address can write others. */
export function isSigned(token: string, { signature = '', timestamp = '', nonce = '' }: Signed): boolean {
  const wanted = createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

const short = v.pipe(v.string(), v.maxLength(100));
const item = v.object({
  TemplateId: v.optional(short, ''),
  MsgID: v.optional(short),
  ErrorCode: v.optional(v.pipe(v.unknown(), v.transform(Number))),
  SubscribeStatusString: v.optional(short),
});
/** One template is an object, several are a list. */
const items = v.pipe(
  v.unknown(),
  v.transform((list) => [list].flat()),
  v.array(item),
  v.maxLength(20),
);
const encrypted = v.object({ Encrypt: v.string() });
const pushed = v.object({ Event: v.string(), FromUserName: short, List: items });

/**
 * Reads a pushed event in JSON and plain text (数据格式 JSON, 明文模式).
 *
 * Written after WeChat's manual and what others report of it; not verified on real WeChat: that `msgid` of
 * subscribeMessage.send and `MsgID` here are the same, in which type they come, and that the popup's event comes where
 * the person chose once for all.
 *
 * @returns nothing for events of other kinds; the same address gets all that the account is told
 * @throws {Error} for what is no JSON, or encrypted
 */
export function eventsIn(text: string): readonly WeChatEvent[] {
  const value = parseWeChat(text);
  if (v.is(encrypted, value)) throw new Error('encrypted');
  const { success, output } = v.safeParse(pushed, value);
  if (!success) return [];
  const { Event, FromUserName: openid, List } = output;
  if (Event === 'subscribe_msg_sent_event')
    return List.flatMap(({ MsgID: messageId, ErrorCode }) =>
      messageId === undefined ? [] : [{ kind: 'delivery', messageId, arrived: ErrorCode === 0 }],
    );
  if (Event !== 'subscribe_msg_popup_event' && Event !== 'subscribe_msg_change_event') return [];
  const that = (said: string) =>
    List.flatMap(({ TemplateId, SubscribeStatusString }) =>
      SubscribeStatusString === said ? [TemplateId] : [],
    );
  return [{ kind: 'choice', openid, accepted: that('accept'), rejected: that('reject') }];
}
