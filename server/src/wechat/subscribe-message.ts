import * as v from 'valibot';
import { clockTime, dayOf, type Instant, longDay } from '@/domain/dates';
import type { WithLog } from '../log';
import type { WithTroubles } from '../troubles';
import { type AccessToken, askWeChat, parseWeChat, postJson } from './access-token';
import type { MessageTemplate, WeChatAccount } from './account';

/** What is sent: words without personal data, and when that was. */
interface Message {
  readonly words: string;
  readonly at: Instant;
}

/** The page that opens; it names no case. */
const page = 'pages/cases/list';

const answer = v.object({ errcode: v.number(), msgid: v.optional(v.string()) });
type Answer = v.InferOutput<typeof answer>;

/** What came of it, and what WeChat calls the message that it will tell the end of. */
interface Taken {
  readonly outcome: 'arrived' | 'sent' | 'refused' | 'later';
  readonly messageId?: string;
}

/** The person did not allow it, or the allowance is used up: the next template may have one left. */
const notAllowed = 43101;
const staleToken = [40001, 40014, 42001];
/** The template is not the account's, or its fields are not those in the settings. */
const wrongTemplate = [40037, 47003];
/** The account itself may not; only the office can mend that. */
const wrongAccount = [40013, 40125, 40164, 41002, 48001, 50002];
const noSuchPerson = 40003;

/**
 * subscribeMessage.send, by the first template that the person still allows. Only errcode 0 is an arrival; where WeChat
 * tells later what arrived, it is sent until then.
 *
 * @param templates each allowance is for one message, so several templates allow several
 * @param tellsEnd whether the end of each is told to us (`push-events`)
 */
export function createSubscribeMessage(
  { host }: WeChatAccount,
  { templates, tellsEnd }: { readonly templates: readonly MessageTemplate[]; readonly tellsEnd: boolean },
  token: AccessToken,
  tools: WithLog & WithTroubles,
) {
  const sendTo = async (body: object): Promise<Answer | undefined> => {
    try {
      const address = `${host}/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(await token.open())}`;
      const text = await (await askWeChat(postJson(address, body))).text();
      return v.parse(answer, parseWeChat(text));
    } catch {
      return undefined;
    }
  };
  const send = async (body: object): Promise<Answer | undefined> => {
    const said = await sendTo(body);
    if (said === undefined || !staleToken.includes(said.errcode)) return said;
    token.forget();
    return sendTo(body);
  };
  return async (openid: string, message: Message): Promise<Taken> => {
    for (const template of templates) {
      const said = await send(bodyOf(openid, template, message));
      tell(tools, said?.errcode);
      const taken = takenAs(tellsEnd, said);
      if (taken !== 'next') return taken;
    }
    return { outcome: 'refused' };
  };
}

function takenAs(tellsEnd: boolean, { errcode, msgid }: Partial<Answer> = {}): Taken | 'next' {
  const outcome = outcomeOf(errcode);
  if (outcome === 'arrived' && tellsEnd && msgid !== undefined) return { outcome: 'sent', messageId: msgid };
  return outcome === 'next' ? outcome : { outcome };
}

function outcomeOf(code: number | undefined): 'arrived' | 'refused' | 'later' | 'next' {
  if (code === 0) return 'arrived';
  if (code === noSuchPerson) return 'refused';
  const isOfTemplate = code !== undefined && (code === notAllowed || wrongTemplate.includes(code));
  return isOfTemplate ? 'next' : 'later';
}

function bodyOf(touser: string, { id, thing, time }: MessageTemplate, { words, at }: Message): object {
  const when = time?.startsWith('date') ? longDay(dayOf(at)) : `${longDay(dayOf(at))} ${clockTime(at)}`;
  return {
    touser,
    template_id: id,
    page,
    data: { [thing]: { value: words }, ...(time !== undefined && { [time]: { value: when } }) },
  };
}

/** Log and health name what only the office can mend, until a message arrives again. */
function tell({ log, troubles }: WithLog & WithTroubles, code: number | undefined): void {
  if (code === undefined) return;
  const isWrong = [...wrongTemplate, ...wrongAccount].includes(code);
  if (!isWrong && code !== 0) return;
  if (troubles.set('notices-refused', isWrong) && isWrong) log({ event: 'notices-refused', code });
}
