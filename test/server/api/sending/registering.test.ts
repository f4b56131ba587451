import type { Answers } from '@/domain/form/definition';
import { aServer, consent, newKey, type TestServer } from '../../../support/server/a-server';
import { officeSays } from '../../../support/server/an-application';

let server: TestServer;
let me: Record<string, string>;
beforeEach(async () => {
  server = await aServer({ REGION: 'test/fixtures/regions/xinghe' });
  me = await server.signIn('me');
});

const shortest: Answers = {
  relation: 'self',
  personName: '王秀兰',
  village: 'heping',
  place: '',
  phone: '13900012671',
  urgency: 'no',
};

const register = (answers: Answers = {}, { key = newKey(), sender = me, formVersion = 1 } = {}) =>
  server.call('sendRegistration', {
    headers: { ...sender, ...key },
    body: { formVersion, answers: { ...shortest, ...answers }, consent },
  });

async function registered(answers: Answers = {}): Promise<string> {
  return String((await register(answers)).body.receipt);
}

test('name, village and phone make an application case that its sender finds', async () => {
  const sent = await register();
  expect(sent).toMatchObject({ status: 201, body: { mode: 'rehearsal' } });
  expect(sent.body).not.toHaveProperty('lookupCode');
  const listed = await server.call('listCases', { headers: me });
  expect(listed.body.cases).toMatchObject([
    { receipt: sent.body.receipt, kind: 'assistance-application', status: 'received', papers: { toAdd: [] } },
  ]);
  const found = await server.call('lookUpCase', {
    body: { receipt: sent.body.receipt, proof: '13900012671' },
  });
  expect(found.status).toBe(200);
});

test('without a phone a code proves it, and 「没有电话」 proves nothing', async () => {
  const { body } = await register({ phone: 'unknown' });
  expect(body.lookupCode).toMatch(/^\d{6}$/);
  const look = (proof: string) => server.call('lookUpCase', { body: { receipt: body.receipt, proof } });
  expect((await look('unknown')).status).toBe(404);
  expect((await look(String(body.lookupCode))).status).toBe(200);
});

const marked: [urgency: string, marks: readonly string[], without: readonly string[]][] = [
  ['today', ['急难', '今天就过不去', '先报的名'], []],
  ['days', ['急难', '先报的名'], ['今天就过不去']],
  ['no', ['先报的名'], ['急难', '今天就过不去']],
];

test.each(marked)('%s: the office sees at once what it is', async (urgency, marks, without) => {
  await registered({ urgency });
  const cells = (await officeSays(server, 'list')).split(/ {2,}|\n/);
  expect(cells).toEqual(expect.arrayContaining(['救助申请', '和平村（虚构）', ...marks]));
  for (const mark of without) expect(cells).not.toContain(mark);
});

test('show and print tell the four answers, and no part that was never asked', async () => {
  const receipt = await registered({ phone: 'unknown', place: '3组', relation: 'mother', urgency: 'today' });
  for (const command of ['show', 'print']) {
    const words = await officeSays(server, command, receipt);
    for (const told of ['王秀兰', '3组', '没有电话', '今天就过不去', '母亲']) expect(words).toContain(told);
    expect(words).not.toContain('户口');
  }
});

test('the same key and body make one case, however often they come', async () => {
  const key = newKey();
  const tries = await Promise.all([1, 2, 3].map(() => register({}, { key })));
  expect(new Set(tries.map(({ body }) => body.receipt)).size).toBe(1);
  expect(await register({ place: '桥头' }, { key })).toMatchObject({
    status: 409,
    body: { code: 'idempotency-key-reused' },
  });
});

const refused: [name: string, answers: Answers, question: string, code: string][] = [
  ['nowhere', { village: '' }, 'place', 'where-missing'],
  ['a village of another town', { village: 'nowhere' }, 'village', 'not-an-option'],
  ['no name', { personName: '' }, 'personName', 'missing'],
  ['neither phone nor none', { phone: '' }, 'phone', 'missing'],
  ['more than it asks', { idNumber: '11010519491231002X' }, 'idNumber', 'unknown-question'],
];

test.each(refused)('%s', async (_name, answers, question, code) => {
  expect(await register(answers)).toMatchObject({
    status: 422,
    body: { code: 'answers-rejected', errors: [{ question, code }] },
  });
});

test('a version that does not exist yet is kept on the phone', async () => {
  expect(await register({}, { formVersion: 2 })).toMatchObject({
    status: 422,
    body: { code: 'form-version' },
  });
});

test('urgent ones are taken when others are too many for a day', async () => {
  for (let sent = 0; sent < 30; sent += 1) await register();
  expect((await register()).status).toBe(429);
  expect((await register({ urgency: 'today' })).status).toBe(201);
});

test('nothing of it stands in the open, and erased it is gone', async () => {
  const receipt = await registered();
  const [row] = await server.backend.database.selectFrom('cases').selectAll().execute();
  expect(JSON.stringify(row)).not.toMatch(/王秀兰|13900012671/);
  await officeSays(server, 'erase', receipt);
  expect(await officeSays(server, 'show', receipt)).not.toMatch(/王秀兰|13900012671/);
  expect(server.log.join()).not.toMatch(/王秀兰|13900012671/);
});
