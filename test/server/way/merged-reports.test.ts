import { aCaseAtTheOffice, type CaseAtTheOffice } from '../../support/server/a-way';

let first: CaseAtTheOffice;
let second: CaseAtTheOffice;
beforeEach(async () => {
  first = await aCaseAtTheOffice('report');
  second = await aCaseAtTheOffice('report', {}, first.server);
});

const merge = (which = second, into = first) => first.office('merge', which.receipt, into.receipt);
const lookUp = async ({ receipt, lookupCode }: CaseAtTheOffice) =>
  (await first.server.call('lookUpCase', { body: { receipt, proof: lookupCode } })).body.case;

test('each step of the earlier report is told to both, by number and code too, and neither learns of the other', async () => {
  await first.office('reply', 'RECEIPT', 'contacted');
  expect((await merge()).done).toBe(true);
  await first.office('reply', 'RECEIPT', 'visited', '已上门看过。');
  await first.office('reply', 'RECEIPT', 'closed', '已经帮上忙。');
  const told = {
    status: 'closed',
    timeline: [
      { status: 'received' },
      { status: 'contacted' },
      { status: 'visited', note: '已上门看过。' },
      { status: 'closed', note: '已经帮上忙。' },
    ],
  };
  expect((await first.read()).body.case).toMatchObject(told);
  expect((await second.read()).body.case).toMatchObject(told);
  expect(await lookUp(second)).toMatchObject(told);
  expect(JSON.stringify(await lookUp(second))).not.toContain(first.receipt);
  expect((await second.way()).may).toEqual(['say-solved', 'say-unsolved']);
});

test('who withdrew the own report is told no more of the other', async () => {
  await merge();
  await second.withdraw();
  await first.office('reply', 'RECEIPT', 'contacted');
  expect((await second.read()).body.case).toMatchObject({ status: 'withdrawn' });
  expect((await first.read()).body.case).toMatchObject({ status: 'contacted' });
});

test('what is asked of one is not asked of the other', async () => {
  await merge();
  await first.office('request', 'RECEIPT', 'words', '哪一家？');
  expect((await second.read()).body.case).toMatchObject({ status: 'received' });
  expect((await second.way()).waiting.filter(({ who }) => who === 'person')).toEqual([]);
});

test('only reports are joined, once, and none to itself', async () => {
  const application = await aCaseAtTheOffice('application', {}, first.server);
  expect((await merge(first, first)).done).toBe(false);
  expect((await merge(application, first)).done).toBe(false);
  expect((await merge(second, application)).done).toBe(false);
  expect((await merge()).done).toBe(true);
  expect((await merge()).done).toBe(false);
  expect((await merge(first, second)).done).toBe(false);
});
