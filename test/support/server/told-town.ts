import { sendNotices } from '../../../server/src/way/notices/sending/send-notices';
import { aServer, newKey, type TestServer } from './a-server';
import { aCaseAtTheOffice } from './a-way';
import { aWeb } from './a-web';

const minute = 60_000;
export const template = 'T'.repeat(43);
export const pushToken = 'pushToken1';
export const openid = 'o-mother-1';

/** What WeChat or the gateway was told. */
export interface Told {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A code of WeChat, other words, or nothing; a status of the gateway, 0 for nothing. */
export interface Says {
  wechat: (number | string)[];
  sms: number[];
}

/** The next of some answers; the last one again and again. */
const next = <Value>(answers: Value[]) => (answers.length > 1 ? answers.shift() : answers[0]);

/** WeChat and a gateway that answer what a test says; a silent one breaks the line. */
async function theWorld() {
  const told: Told[] = [];
  const says: Says = { wechat: [0], sms: [200] };
  /** Done before WeChat answers to a message that it took. */
  const before: { answering?: () => Promise<unknown> } = {};
  const { url } = await aWeb(async (request, response) => {
    const path = String(request.url).replace(/\?.*/, '');
    const body = await textOf(request);
    const answer = accountAnswer(String(request.url)) ?? answerTo(path, says, messageId(told.length + 1));
    if (isTold(path)) told.push({ path, body: JSON.parse(body), headers: request.headers });
    if (path.endsWith('/send')) await before.answering?.();
    if (answer) response.writeHead(answer.status).end(answer.text);
    else request.socket.destroy();
  });
  return { url, told, says, before };
}

async function textOf(request: AsyncIterable<unknown>): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

const ok = (body: object): Answer => ({ status: 200, text: JSON.stringify(body) });
const isTold = (path: string) => path === '/sms' || path.endsWith('/send');

/** Who signs in is known by the code: `c` is the one who sent the case. */
function accountAnswer(url: string): Answer | undefined {
  const { pathname, searchParams } = new URL(url, 'http://wechat');
  const code = searchParams.get('js_code');
  if (code !== null) return ok({ openid: code === 'c' ? openid : `o-${code}` });
  return pathname === '/cgi-bin/stable_token' ? ok({ access_token: 'a', expires_in: 7200 }) : undefined;
}

function answerTo(path: string, { sms, wechat }: Says, message: string): Answer | undefined {
  if (path === '/sms') {
    const status = next(sms);
    return status ? { status, text: '' } : undefined;
  }
  const code = next(wechat);
  if (code === 'silence') return undefined;
  if (code === 0) return { status: 200, text: `{"errcode":0,"errmsg":"ok","msgid":${message}}` };
  return typeof code === 'number' ? ok({ errcode: code }) : { status: 200, text: String(code) };
}

/** Of the messages that WeChat takes, in their order; more digits than a number holds. */
export const messageId = (place: number) => `186432372646125568${place}`;

type SetUp = 'wechat' | 'sms' | 'push';

/** A case sent from a phone with WeChat, or with a device's own session. */
export async function aTown(
  ways: readonly SetUp[],
  { urgent = false, from = 'wechat' as 'wechat' | 'device' } = {},
) {
  const world = await theWorld();
  const server = await aServer({
    WECHAT_APPID: 'wx1234567890abcdef',
    WECHAT_SECRET: '0123456789abcdef0123456789abcdef',
    WECHAT_HOST: world.url,
    ...(ways.includes('wechat') && { WECHAT_TEMPLATES: `${template} thing1 time2` }),
    ...(ways.includes('push') && { WECHAT_PUSH_TOKEN: pushToken }),
    ...(ways.includes('sms') && { SMS_WEBHOOK: `${world.url}/sms`, SMS_WEBHOOK_KEY: 'gateway-key-1' }),
  });
  const one = await aCaseAtTheOffice('application', { phone: '13800138000' }, server);
  const { database } = server.backend;
  if (from === 'wechat') {
    await inWeChat(server, 'c');
    const holder = await database
      .selectFrom('holders')
      .select('id')
      .where('kind', '=', 'wechat')
      .executeTakeFirstOrThrow();
    await database.updateTable('cases').set({ holder_id: holder.id }).execute();
  }
  if (urgent) await database.updateTable('cases').set({ urgent: 1 }).execute();
  await one.office('reply', 'RECEIPT', 'accepted');
  const round = () => sendNotices(server.backend);
  const standing = async () => {
    const notices = await database.selectFrom('case_notices').selectAll().execute();
    return notices.map(({ route, state }) => `${route} ${state}`).join();
  };
  /** Rounds every five minutes for so long. */
  const rounds = async (ms: number) => {
    for (let passed = 0; passed <= ms; passed += 5 * minute) {
      await round();
      server.later(5 * minute);
    }
  };
  const sender = () => (from === 'wechat' ? inWeChat(server, 'c') : server.signIn(one.device));
  const follow = async (whose: string, role: string) => {
    const made = await server.call(
      'makeFollowCode',
      { headers: await keyed(sender()), body: {} },
      one.ofCase('follow-codes'),
    );
    const body = { ending: one.receipt.slice(-4), code: made.body.code, role };
    expect(
      (await server.call('followCase', { headers: await keyed(inWeChat(server, whose)), body })).status,
    ).toBe(201);
  };
  /** Somebody who follows looks at the case. */
  const look = async (whose: string) => {
    const headers = await inWeChat(server, whose);
    await server.call('markSeen', { headers, body: { upTo: server.backend.now() } }, one.ofCase('seen'));
  };
  return { ...world, ...one, server, sender, follow, look, round, rounds, standing };
}

/** The session of whom a code of WeChat stands for. */
async function inWeChat(server: TestServer, code: string): Promise<Record<string, string>> {
  const { body } = await server.call('openSession', { body: { kind: 'wechat', code } });
  return { Authorization: `Bearer ${body.token}` };
}

const keyed = async (session: Promise<Record<string, string>>) => ({ ...(await session), ...newKey() });
