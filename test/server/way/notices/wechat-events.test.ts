import { createHash } from 'node:crypto';
import { deleteExpired } from '../../../../server/src/housekeeping/expired';
import { aTown, messageId, openid, pushToken, type Told, template } from '../../../support/server/told-town';

const minute = 60_000;
const day = 24 * 60 * minute;

type Town = Awaited<ReturnType<typeof aTown>>;

function query(token = pushToken, more: Record<string, string> = {}): string {
  const [timestamp, nonce] = ['1795572000', 'zebra'];
  const signature = createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest('hex');
  return String(new URLSearchParams({ signature, timestamp, nonce, ...more }));
}

const post = async ({ server }: Town, body: string, asked = query()) => {
  const answer = await server.app.request(`/wechat/events?${asked}`, { method: 'POST', body });
  return `${answer.status} ${(await answer.text()).slice(0, 7)}`;
};

const event = (Event: string, List: unknown) =>
  JSON.stringify({ ToUserName: 'gh_1', FromUserName: openid, CreateTime: 1, MsgType: 'event', Event, List });
const end = (more: object = {}, place = 1) =>
  event('subscribe_msg_sent_event', {
    ...{ TemplateId: template, MsgID: messageId(place), ErrorCode: '0', ErrorStatus: 'success' },
    ...more,
  });
const failed = { ErrorCode: '20001', ErrorStatus: 'user refused' };
const paths = (told: readonly Told[]) => told.map(({ path }) => path.split('/').at(-1)).join(' ');

const checks: [name: string, asked: string, answer: string][] = [
  ['signed', query(pushToken, { echostr: '5837211' }), '200 5837211'],
  ['signed with another token', query('another1', { echostr: '5837211' }), '404 not-found'],
  ['its time changed', query(pushToken, { echostr: '5837211', timestamp: '1' }), '404 not-found'],
  ['half a signature', query(pushToken, { echostr: '5837211', signature: 'abcd' }), '404 not-found'],
  ['no hex at all', query(pushToken, { echostr: '5837211', signature: 'z'.repeat(40) }), '404 not-found'],
  ['without a signature', 'echostr=5837211', '404 not-found'],
];

test.each(checks)('WeChat checks the address, %s', async (_name, asked, expected) => {
  const { server } = await aTown(['wechat', 'push']);
  const answer = await server.app.request(`/wechat/events?${asked}`);
  const text = await answer.text();
  expect(`${answer.status} ${answer.ok ? text : JSON.parse(text).code}`).toBe(expected);
  if (answer.ok) expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/);
});

test('without a token in the settings there is no such address, and what WeChat took counts as arrived', async () => {
  const town = await aTown(['wechat']);
  await town.round();
  expect(await town.standing()).toBe('wechat arrived');
  expect((await town.server.app.request(`/wechat/events?${query('', { echostr: '1' })}`)).status).toBe(404);
  expect(await post(town, end(failed), query(''))).toMatch(/^404/);
  expect(await town.standing()).toBe('wechat arrived');
});

const shapes: [name: string, body: string][] = [
  ['as the manual has it', end()],
  ['in a list', event('subscribe_msg_sent_event', [{ MsgID: messageId(1), ErrorCode: 0 }])],
  ['its id as a number', end().replace(`"${messageId(1)}"`, messageId(1))],
];

test.each(shapes)('sent until WeChat says that it arrived, %s', async (_name, body) => {
  const town = await aTown(['wechat', 'push']);
  await town.round();
  expect(await town.standing()).toBe('wechat sent');
  for (const _ of [1, 2]) expect(await post(town, body)).toBe('200 success');
  expect(await town.standing()).toBe('wechat arrived');
  const audit = await town.server.backend.database.selectFrom('audit').select('action').execute();
  expect(audit.filter(({ action }) => action === 'notice-arrived')).toHaveLength(1);
});

test('one that failed goes the next way, once, however often it is told', async () => {
  const town = await aTown(['wechat', 'sms', 'push']);
  await town.round();
  for (const _ of [1, 2]) await post(town, end(failed));
  expect(await town.standing()).toBe('home made');
  await town.rounds(2 * day);
  await post(town, end(failed));
  await post(town, end());
  await town.rounds(2 * day);
  expect([paths(town.told), await town.standing()]).toEqual(['send sms', 'sms sent']);
});

test('an urgent one that failed is a call at once where no way is left', async () => {
  const town = await aTown(['wechat', 'push'], { urgent: true });
  await town.round();
  await post(town, end(failed));
  await town.round();
  expect([await town.standing(), (await town.office('calls')).lines.length]).toEqual(['call made', 1]);
});

test('one of a follower that failed waits on his home, and makes no short message', async () => {
  const town = await aTown(['wechat', 'sms', 'push'], { from: 'device' });
  await town.follow('son', 'relative');
  await town.look('son');
  const { database } = town.server.backend;
  await database.deleteFrom('case_notices').execute();
  await town.office('reply', 'RECEIPT', 'visited');
  await database.deleteFrom('case_notices').where('follower_id', 'is', null).execute();
  await town.round();
  expect(await town.standing()).toBe('wechat sent');
  await post(town, end(failed));
  await town.rounds(2 * day);
  expect([paths(town.told), await town.standing()]).toEqual(['send', 'home made']);
});

test.each([
  ['arrived', end()],
  ['failed', end(failed)],
])('seen meanwhile it stays seen: %s', async (_name, body) => {
  const town = await aTown(['wechat', 'push']);
  await town.round();
  const headers = await town.sender();
  await town.server.call(
    'markSeen',
    { headers, body: { upTo: town.server.backend.now() } },
    town.ofCase('seen'),
  );
  expect(await post(town, body)).toBe('200 success');
  expect(await town.standing()).toBe('wechat seen');
});

const nothing: [name: string, body: string, answer: string][] = [
  ['a message of another program', end({}, 9), '200 success'],
  ['an event without an id', end({ MsgID: undefined }), '200 success'],
  ['somebody writes to the account', JSON.stringify({ MsgType: 'text', Content: '在吗' }), '200 success'],
  ['a list of anything', event('subscribe_msg_sent_event', [null, 7, [[]]]), '200 success'],
  ['XML', '<xml><Event>subscribe_msg_sent_event</Event></xml>', '400 {"type"'],
  ['encrypted', JSON.stringify({ ToUserName: 'gh_1', Encrypt: 'AAAA' }), '400 {"type"'],
  ['far too much', end({ ErrorStatus: 'x'.repeat(20_000) }), '413 {"type"'],
];

test.each(nothing)('%s changes nothing', async (_name, body, answer) => {
  const town = await aTown(['wechat', 'push']);
  await town.round();
  expect([await post(town, body), await town.standing()]).toEqual([answer, 'wechat sent']);
});

test('who is not WeChat ends nothing', async () => {
  const town = await aTown(['wechat', 'push']);
  await town.round();
  expect(await post(town, end(failed), query('another1'))).toMatch(/^404/);
  expect(await town.standing()).toBe('wechat sent');
});

const other = 'U'.repeat(43);
const choice = (id: string, said: string) => ({ TemplateId: id, SubscribeStatusString: said });
const choices: [name: string, body: string, told: string][] = [
  ['rejects it in WeChat', event('subscribe_msg_change_event', choice(template, 'reject')), 'sms'],
  ['rejects it when asked', event('subscribe_msg_popup_event', [choice(template, 'reject')]), 'sms'],
  ['rejects another program’s', event('subscribe_msg_change_event', choice(other, 'reject')), 'send'],
  ['allows it', event('subscribe_msg_popup_event', [choice(template, 'accept')]), 'send'],
  [
    'allows as well as rejects',
    event('subscribe_msg_popup_event', [choice(template, 'reject'), choice(template, 'accept')]),
    'send',
  ],
];

test.each(choices)(
  'a person %s: the next notice goes by it, or else by a short message',
  async (_name, body, told) => {
    const town = await aTown(['wechat', 'sms', 'push']);
    for (const _ of [1, 2]) expect(await post(town, body)).toBe('200 success');
    await town.rounds(2 * day);
    expect(paths(town.told)).toBe(told);
  },
);

test('who rejected and comes again is told by WeChat again, where WeChat lets us', async () => {
  const town = await aTown(['wechat', 'push']);
  await post(town, event('subscribe_msg_change_event', choice(template, 'reject')));
  await town.sender();
  await town.round();
  expect(paths(town.told)).toBe('send');
});

const orders: [name: string, body: string, standing: string, ways: string][] = [
  ['arrived', end(), 'wechat arrived', 'send'],
  ['failed', end(failed), 'sms sent', 'send sms'],
];

describe.each(orders)('a message that %s', (_name, body, standing, ways) => {
  test.each(['before', 'after', 'both'])('told %s WeChat’s own answer comes to the same', async (order) => {
    const town = await aTown(['wechat', 'sms', 'push']);
    if (order !== 'after') town.before.answering = () => post(town, body);
    await town.round();
    town.before.answering = async () => undefined;
    if (order !== 'before') await post(town, body);
    await town.rounds(2 * day);
    expect([paths(town.told), await town.standing()]).toEqual([ways, standing]);
    const audit = await town.server.backend.database.selectFrom('audit').select('action').execute();
    expect(audit.filter(({ action }) => /^notice-(arrived|failed)$/.test(action))).toHaveLength(1);
    expect((await town.office('calls')).lines.join()).toMatch(/没有要打的电话/);
  });
});

const kept = async ({ server }: Town): Promise<readonly string[]> => {
  const rows = await server.backend.database.selectFrom('message_ends').select('message_id').execute();
  return rows.map(({ message_id }) => message_id).sort();
};

test('what is told of messages of nobody’s here is kept ten minutes, and a thousand at most', async () => {
  const town = await aTown(['wechat', 'push']);
  const told = (from: number) =>
    event(
      'subscribe_msg_sent_event',
      Array.from({ length: 20 }, (_, place) => ({ MsgID: `other-${from + place}`, ErrorCode: 0 })),
    );
  for (let from = 0; from < 1100; from += 20) {
    await post(town, told(from));
    town.server.later(1);
  }
  expect(await kept(town)).toHaveLength(1000);
  expect(await kept(town)).toEqual(expect.arrayContaining(['other-100', 'other-1099']));
  town.server.later(10 * minute + 1);
  await post(town, end({}, 9));
  expect(await kept(town)).toEqual([messageId(9)]);
});

test.each([
  [10 * minute, 1],
  [10 * minute + 1, 0],
])('housekeeping ends them: after %i ms %i are left', async (after, left) => {
  const town = await aTown(['wechat', 'push']);
  await post(town, end({}, 9));
  town.server.later(after);
  await deleteExpired(town.server.backend, town.server.backend.now());
  expect(await kept(town)).toHaveLength(left);
});
