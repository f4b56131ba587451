import type { Instant } from '@/domain/dates';
import { openCase, sealCase } from '../../../../server/src/cases/sealed-case';
import { callForUnseen } from '../../../../server/src/housekeeping/unseen-notices';
import type { CaseAtTheOffice } from '../../../support/server/a-way';
import { aTown, openid, type Says, type Told, template } from '../../../support/server/told-town';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const causes = async (one: CaseAtTheOffice) => (await one.server.call('health')).body.causes;
const paths = (told: readonly Told[]) => told.map(({ path }) => path.split('/').at(-1)).join(' ');

test('WeChat first: one message, to the account, without anything personal', async () => {
  const town = await aTown(['wechat', 'sms']);
  await town.rounds(3 * day);
  expect(town.told).toHaveLength(1);
  expect(town.told[0]?.body).toEqual({
    touser: openid,
    template_id: template,
    page: 'pages/cases/list',
    data: { thing1: { value: '您的事有新进展' }, time2: { value: '2026年11月24日 10:00' } },
  });
  expect(await town.standing()).toBe('wechat arrived');
});

const answers: [name: string, wechat: Says['wechat'], told: string, standing: string, causes: unknown][] = [
  ['took it', [0], 'send', 'wechat arrived', undefined],
  ['it is refused', [43101], 'send sms', 'sms sent', undefined],
  ['the template is wrong', [40037], 'send sms', 'sms sent', undefined],
  ['its fields are wrong', [47003], 'send sms', 'sms sent', undefined],
  ['nobody is there', [40003], 'send sms', 'sms sent', undefined],
  ['the token is stale once', [40001, 0], 'send send', 'wechat arrived', undefined],
  ['it was busy once', [-1, 0], 'send send', 'wechat arrived', undefined],
  ['it was silent once', ['silence', 0], 'send send', 'wechat arrived', undefined],
  ['it says what nobody knows', ['<html>', 0], 'send send', 'wechat arrived', undefined],
  ['it says nothing', ['{}', 0], 'send send', 'wechat arrived', undefined],
  ['it is silent for ever', ['silence'], 'send send send send sms', 'sms sent', undefined],
  ['the account may not', [48001], 'send send send send sms', 'sms sent', undefined],
];

test.each(answers)('WeChat: %s', async (_name, wechat, told, standing, trouble) => {
  const town = await aTown(['wechat', 'sms']);
  town.says.wechat = wechat;
  await town.rounds(2 * day);
  expect([paths(town.told), await town.standing(), await causes(town)]).toEqual([told, standing, trouble]);
});

test.each([[40037], [47003], [48001], [40125]])(
  'WeChat answers %i: log and health tell the office, until a message arrives',
  async (code) => {
    const town = await aTown(['wechat']);
    town.says.wechat = [code];
    await town.round();
    expect(await causes(town)).toEqual(['notices-refused']);
    expect(town.server.log.filter((line) => line.includes('"notices-refused"'))).toHaveLength(1);
    town.says.wechat = [0];
    await town.office('reply', 'RECEIPT', 'visited');
    await town.round();
    expect(await causes(town)).toBeUndefined();
  },
);

const gateway: [name: string, sms: number[], tries: number, standing: string][] = [
  ['takes it', [202], 1, 'sms sent'],
  ['refuses the number', [422], 1, 'home made'],
  ['does not know us', [401], 1, 'home made'],
  ['sends elsewhere', [302], 1, 'home made'],
  ['is busy once', [503, 200], 2, 'sms sent'],
  ['is silent once', [0, 200], 2, 'sms sent'],
  ['wants us slower', [429, 200], 2, 'sms sent'],
  ['is never there', [0], 4, 'home made'],
];

test.each(gateway)('the gateway %s', async (_name, sms, tries, standing) => {
  const town = await aTown(['sms'], { from: 'device' });
  town.says.sms = sms;
  await town.rounds(2 * day);
  expect([town.told.length, await town.standing()]).toEqual([tries, standing]);
  const ids = new Set(town.told.map(({ headers }) => headers['idempotency-key']));
  expect(ids.size).toBe(1);
  expect(town.told[0]?.headers.authorization).toBe('Bearer gateway-key-1');
  expect(town.told[0]?.body).toEqual({
    id: [...ids][0],
    to: '13800138000',
    text: '您的事有新进展。请打开救助通，看“我的办理”。',
  });
});

test('a short message goes only where home was not opened for a day', async () => {
  const town = await aTown(['sms'], { from: 'device' });
  await town.rounds(23 * hour);
  expect(town.told).toEqual([]);
  await town.act('markSeen', town.ofCase('seen'), { upTo: town.server.backend.now() }, {});
  await town.rounds(2 * day);
  expect([town.told, await town.standing()]).toEqual([[], 'home seen']);
});

/** 2026-11-24 10:00 is when the case comes. */
test.each([
  [9 * hour + 59 * minute, '19:59', true],
  [10 * hour, '20:00', false],
  [21 * hour + 59 * minute, '7:59', false],
  [22 * hour, '8:00', true],
])('quiet by night: %d ms later, at %s, it is sent: %s', async (ms, _time, isSent) => {
  const town = await aTown(['wechat']);
  town.server.later(ms);
  await town.round();
  expect(town.told.length > 0).toBe(isSent);
});

test('what is urgent goes by night, and becomes a call as soon as no way is left', async () => {
  const town = await aTown(['wechat', 'sms'], { urgent: true });
  town.says.wechat = [43101];
  town.says.sms = [422];
  town.server.later(15 * hour);
  await town.round();
  await town.round();
  expect([paths(town.told), await town.standing()]).toEqual(['send sms', 'call made']);
  expect((await town.office('calls')).lines).toHaveLength(1);
});

test('what is urgent waits ten minutes at most for ways that are silent, then somebody calls', async () => {
  const town = await aTown(['wechat', 'sms'], { urgent: true });
  town.says.wechat = ['silence'];
  town.says.sms = [0];
  await town.rounds(15 * minute);
  expect([paths(town.told), await town.standing()]).toEqual(['send send sms sms', 'call made']);
});

test('with no way at all an urgent one is a call at once, another after three working days', async () => {
  const [urgent, other] = [await aTown([], { urgent: true }), await aTown([])];
  for (const { rounds } of [urgent, other]) await rounds(10 * minute);
  expect([await urgent.standing(), await other.standing()]).toEqual(['call made', 'home made']);
  other.server.later(9 * day);
  await callForUnseen(other.server.backend, other.server.backend.now());
  expect(await other.standing()).toBe('call made');
});

test.each([
  ['news', ['reply', 'RECEIPT', 'accepted'], 'wechat arrived,wechat arrived'],
  ['a request', ['request', 'RECEIPT', 'words', '几个人住？'], 'wechat arrived,call made'],
])('%s that arrived and was not opened', async (_name, words, standing) => {
  const town = await aTown(['wechat']);
  await town.office(...words.map((word) => (word === 'accepted' ? 'visited' : word)));
  await town.round();
  town.server.later(9 * day);
  await callForUnseen(town.server.backend, town.server.backend.now());
  expect(await town.standing()).toBe(standing);
});

test('a reminder is a notice too', async () => {
  const town = await aTown(['wechat']);
  await town.office('request', 'RECEIPT', 'words', '几个人住？');
  await town.office('remind', 'RECEIPT', '1');
  await town.round();
  expect(town.told.map(({ body }) => JSON.stringify(body)).join()).toContain('还等着您补东西');
});

test('seen while it is on its way, it stays seen; a server that ends meanwhile tries again, not for ever', async () => {
  const town = await aTown(['wechat']);
  const { database } = town.server.backend;
  await database
    .updateTable('case_notices')
    .set({ tries: 3, next_at: town.server.backend.now() as Instant })
    .execute();
  town.says.wechat = ['silence'];
  await town.rounds(2 * day);
  expect(town.told).toHaveLength(1);
  await database
    .updateTable('case_notices')
    .set({ state: 'seen', trying: 'wechat', next_at: 1 as Instant })
    .execute();
  await town.round();
  expect([town.told.length, await town.standing()]).toEqual([1, 'home seen']);
});

test('a borrowed phone is told nothing: its owner would read it', async () => {
  const town = await aTown(['wechat']);
  const { backend } = town.server;
  const row = await backend.database.selectFrom('cases').selectAll().executeTakeFirstOrThrow();
  const { answers, ...content } = openCase(backend.vault, row.id, row.sealed);
  const sealed = sealCase(backend.vault, row.id, { ...content, answers: { ...answers, phoneUse: 'once' } });
  await backend.database.updateTable('cases').set({ sealed }).execute();
  await town.rounds(day);
  expect([town.told, await town.standing()]).toEqual([[], 'home made']);
});

test.each([
  [['wechat'], 1],
  [['sms'], 0],
] as const)('with %j set, %i openids are kept, and none in plain', async (ways, kept) => {
  const town = await aTown(ways);
  const rows = await town.server.backend.database.selectFrom('holders').selectAll().execute();
  expect(rows.filter(({ address_sealed }) => address_sealed !== null)).toHaveLength(kept);
  expect(JSON.stringify(rows)).not.toContain(openid);
});

test('phones are told which templates they may ask for', async () => {
  const [some, none] = [await aTown(['wechat']), await aTown([])];
  expect((await some.server.call('health')).body.templates).toEqual([template]);
  expect((await none.server.call('health')).body).not.toHaveProperty('templates');
});
