import { officeCommand } from '../../../server/src/cli/office-command';
import { newKey } from '../../support/server/a-server';
import { aCaseAtTheOffice, type CaseAtTheOffice } from '../../support/server/a-way';

let one: CaseAtTheOffice;
beforeEach(async () => {
  one = await aCaseAtTheOffice();
});

const complain = (more: object = {}, key = newKey()) =>
  one.act('sendComplaint', '/v1/complaints', { kind: 'complaint', words: '电话没有人接。', ...more }, key);
const mine = async () => {
  const headers = await one.server.signIn('someone');
  return headers;
};
const as = async (officer: string, ...words: string[]) =>
  (await officeCommand(one.server.backend, `office:${officer}`, words)).lines.join('\n');

test('a complaint has a number of its own, comes once for each key, and its answer is read by its sender alone', async () => {
  const key = newKey();
  const first = await complain({}, key);
  expect(first.status).toBe(201);
  expect((await complain({}, key)).body.receipt).toBe(first.body.receipt);
  expect((await complain({ words: '别的话' }, key)).body.code).toBe('idempotency-key-reused');
  await as('lin', 'complaint', String(first.body.receipt), 'answered', '已经换人接电话。');
  const list = await one.act('listComplaints', '/v1/complaints', undefined, {});
  expect(list.body.complaints).toMatchObject([
    { receipt: first.body.receipt, state: 'answered', answer: '已经换人接电话。' },
  ]);
  const others = await one.server.call('listComplaints', { headers: await mine() });
  expect(others.body.complaints).toEqual([]);
});

test('who worked on the case does not see the complaint about it, where there is somebody else', async () => {
  await one.office('reply', 'RECEIPT', 'contacted');
  const { body } = await complain({ about: one.receipt });
  expect(await as('lin', 'complaints')).toContain('电话没有人接');
  await as('zhou', 'show', one.receipt);
  expect(await as('lin', 'complaints')).not.toContain('电话没有人接');
  expect(await as('zhou', 'complaints')).toContain('电话没有人接');
  expect(await as('lin', 'complaint', String(body.receipt), 'answered', '没有的事')).toMatch(/没有这一件/);
});

test('who is named does not see it either; a suggestion everybody does', async () => {
  await as('zhou', 'show', one.receipt);
  await complain({ officer: 'zhou', words: '说话很凶。' });
  await complain({ kind: 'suggestion', officer: 'zhou', words: '窗口放把椅子。' });
  await as('lin', 'show', one.receipt);
  expect(await as('zhou', 'complaints')).not.toContain('说话很凶');
  expect(await as('zhou', 'complaints')).toContain('窗口放把椅子');
  expect(await as('lin', 'complaints')).toContain('说话很凶');
});

test('about a case of somebody else it is refused; without words it is named', async () => {
  const other = await aCaseAtTheOffice('application', {}, one.server);
  expect((await complain({ about: other.receipt })).body.code).toBe('case-not-found');
  expect((await complain({ words: ' ' })).body.errors).toMatchObject([{ question: 'words' }]);
});

test('an answer without words, and a second answer, change nothing', async () => {
  const { body } = await complain();
  const say = (...words: string[]) => as('lin', 'complaint', String(body.receipt), ...words);
  expect(await say('answered')).toMatch(/answered/);
  expect(await say('looked-into')).toMatch(/已记下/);
  expect(await say('answered', '查过了。')).toMatch(/已记下/);
  expect(await say('answered', '又查了。')).toMatch(/已经答复过/);
});
