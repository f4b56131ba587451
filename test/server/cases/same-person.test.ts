import type { Answers } from '@/domain/form/definition';
import { aServer, consent, newKey, type TestServer } from '../../support/server/a-server';
import { officeSays, sendApplication, shortest } from '../../support/server/an-application';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});

const idNumber = '11010519491231002X';
const day = 24 * 3600_000;
const send = (answers: Answers = {}) => sendApplication(server, { idNumber, ...answers });

const repeatsOf = async (receipt: unknown) =>
  (
    await server.backend.database
      .selectFrom('cases')
      .select('repeats')
      .where('receipt', '=', String(receipt) as never)
      .executeTakeFirstOrThrow()
  ).repeats;

const spans: [name: string, ms: number, flagged: boolean][] = [
  ['at the same moment', 0, true],
  ['on the last moment of 30 days', 30 * day, true],
  ['a moment later', 30 * day + 1, false],
];

test.each(spans)('a second one %s', async (_name, ms, flagged) => {
  const first = await send();
  server.later(ms);
  const second = await send();
  expect(await repeatsOf(second.body.receipt)).toBe(flagged ? first.body.receipt : null);
  expect(await repeatsOf(first.body.receipt)).toBeNull();
});

const wishing = (...wishes: string[]): Answers => ({
  troubles: ['other'],
  wishes,
  receiving: 'none',
  reportNumber: '',
});

const schemes: [name: string, first: Answers, second: Answers, flagged: boolean][] = [
  ['the same wish', wishing('education'), wishing('education'), true],
  ['two wishes that one scheme serves', wishing('medical'), wishing('living'), true],
  ['wishes without a scheme in common', wishing('education'), wishing('employment'), false],
  [
    'a trouble that means what the other wishes',
    { ...wishing('employment'), troubles: ['schooling'] },
    wishing('education'),
    true,
  ],
  ['a name alone, then a wish', {}, wishing('education'), true],
  ['a wish, then 说不好', wishing('education'), wishing('not-sure'), true],
  [
    'in a hurry, and temporary assistance',
    { ...wishing('education'), urgent: 'yes', event: 'fire', eventPlace: '灶房', needNow: '' },
    wishing('temporary'),
    true,
  ],
];

test.each(schemes)('%s', async (_name, first, second, flagged) => {
  const before = await send(first);
  expect(before.status).toBe(201);
  expect(await repeatsOf((await send(second)).body.receipt)).toBe(flagged ? before.body.receipt : null);
});

const numbers: [name: string, first: string, second: string, flagged: boolean][] = [
  ['a small x', idNumber, '11010519491231002x', true],
  ['full-width digits and blanks', idNumber, '１１０１０５ 19491231 002Ｘ', true],
  ['not known, twice', 'unknown', 'unknown', false],
  ['not known, and known', 'unknown', idNumber, false],
  ['another number', idNumber, '110105198001010016', false],
];

test.each(numbers)('numbers: %s', async (_name, first, second, flagged) => {
  const before = await send({ idNumber: first });
  const after = await send({ idNumber: second });
  expect([before.status, after.status]).toEqual([201, 201]);
  expect(await repeatsOf(after.body.receipt)).toBe(flagged ? before.body.receipt : null);
});

test('of several that come at once, the first is not flagged and the others are', async () => {
  const headers = await server.signIn();
  const body = { formVersion: 4, answers: { ...shortest, idNumber }, consent };
  const one = () => server.call('sendApplication', { headers: { ...headers, ...newKey() }, body });
  const sent = await Promise.all([1, 2, 3, 4].map(one));
  const flags = await Promise.all(sent.map((answer) => repeatsOf(answer.body.receipt)));
  expect(flags.filter((flag) => flag === null)).toHaveLength(1);
});

test('a retry of one application does not repeat itself', async () => {
  const key = newKey();
  const sent = () => sendApplication(server, { idNumber }, { key, device: 'one' });
  const [first] = [await sent(), await sent()];
  expect(await repeatsOf(first?.body.receipt)).toBeNull();
});

test('a third names the first of the days that count', async () => {
  const first = await send();
  server.later(20 * day);
  const second = await send();
  server.later(5 * day);
  expect(await repeatsOf((await send()).body.receipt)).toBe(first.body.receipt);
  server.later(10 * day);
  expect(await repeatsOf((await send()).body.receipt)).toBe(second.body.receipt);
});

test('what was erased is compared with nothing', async () => {
  const first = await send();
  await officeSays(server, 'erase', String(first.body.receipt));
  expect(await repeatsOf((await send()).body.receipt)).toBeNull();
});

test('neither answer, list, case nor look-up tells that there is another', async () => {
  const alone = await sendApplication(server, {}, { device: 'alone' });
  await send();
  const flagged = await sendApplication(server, { idNumber }, { device: 'flagged' });
  expect(await repeatsOf(flagged.body.receipt)).not.toBeNull();

  const seen = async (device: string, receipt: unknown) => {
    const headers = await server.signIn(device);
    const [listed, read, found] = [
      await server.call('listCases', { headers }),
      await server.call('readCase', { headers }, `/v1/cases/${receipt}`),
      await server.call('lookUpCase', { body: { receipt, proof: shortest.phone } }),
    ];
    return JSON.stringify([listed.body, read.body, found.body]).replaceAll(String(receipt), 'RECEIPT');
  };
  expect(await seen('flagged', flagged.body.receipt)).toBe(await seen('alone', alone.body.receipt));
  expect(Object.keys(flagged.body).sort()).toEqual(Object.keys(alone.body).sort());
});

test('the database holds no number in plain', async () => {
  await send();
  const rows = await server.backend.database.selectFrom('cases').selectAll().execute();
  expect(rows[0]?.person_mark).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(rows)).not.toContain(idNumber);
});
