import { aCaseAtTheOffice, type CaseAtTheOffice } from '../../support/server/a-way';

const day = 24 * 3600_000;
let one: CaseAtTheOffice;
beforeEach(async () => {
  one = await aCaseAtTheOffice();
  await one.office('reply', 'RECEIPT', 'accepted');
});

test('a yes tells the sum, how it was worked out, from when, how it is paid and when it is looked at again', async () => {
  const said = ['--sum', '560', '--from', '2026-12', '--paid', '打到社保卡', '--formula', '860 − 300'];
  expect((await one.office('decide', 'RECEIPT', 'yes', ...said, '--review', '2027-12')).done).toBe(true);
  expect((await one.way()).decision).toEqual({
    outcome: 'given',
    on: '2026-11-24',
    document: '社会救助法',
    article: '第四十四条',
    conditions: [],
    given: {
      sum: 56000,
      per: 'month',
      fromMonth: '2026-12',
      paidHow: '打到社保卡',
      formula: '860 − 300',
      reviewMonth: '2027-12',
    },
  });
});

test('a no tells what was not met first, the office’s words, and both last days against it', async () => {
  await one.office(
    'decide',
    'RECEIPT',
    'no',
    '--met',
    '户口在本地',
    '--unmet',
    '收入低于标准',
    '两个人有工资。',
  );
  expect((await one.way()).decision).toMatchObject({
    outcome: 'refused',
    reasons: '两个人有工资。',
    article: '第四十五条',
    conditions: [
      { words: '收入低于标准', state: 'unmet' },
      { words: '户口在本地', state: 'met' },
    ],
    appeal: {
      review: { count: 60, unit: 'day', until: { day: '2027-01-23', about: false } },
      court: { count: 6, unit: 'month', until: { day: '2027-05-24', about: false } },
    },
  });
});

const refused: [name: string, words: string[], sentence: RegExp][] = [
  ['a yes without its sum', ['yes'], /--sum/],
  ['a sum that is none', ['yes', '--sum', '很多'], /--sum/],
  ['a sum of nothing', ['yes', '--sum', '0'], /--sum/],
  ['a month that is none', ['yes', '--sum', '560', '--from', '2026-13'], /月份/],
  ['paid each week', ['yes', '--sum', '560', '--per', 'week'], /--per/],
  ['a no without reasons', ['no', '--unmet', '收入'], /理由/],
  ['neither yes nor no', ['maybe'], /yes/],
  ['an option nobody knows', ['no', '--sum', '5', '理由'], /sum/],
  ['reasons with an identity number', ['no', '证号 500224194001010018'], /一长串数字/],
];

test.each(refused)('%s is refused and decides nothing', async (_name, words, sentence) => {
  const { done, lines } = await one.office('decide', 'RECEIPT', ...words);
  expect(done).toBe(false);
  expect(lines.join('\n')).toMatch(sentence);
  expect((await one.read()).body.case).toMatchObject({ status: 'accepted' });
});

test('of two officers who decide, the second is told that it was decided', async () => {
  expect((await one.office('decide', 'RECEIPT', 'yes', '--sum', '560')).done).toBe(true);
  const second = await one.office('decide', 'RECEIPT', 'no', '收入超过了标准。');
  expect(second.done).toBe(false);
  expect(second.lines.join('\n')).toMatch(/现在不能这样做.*[\s\S]*publish/);
  expect((await one.way()).decision).toMatchObject({ outcome: 'given' });
});

test('a longer limit moves the last day, with its reason, and only then', async () => {
  const last = async () => (await one.way()).waiting.find(({ id }) => id === 'whole')?.terms[1];
  expect(await last()).toMatchObject({
    count: 30,
    extended: false,
    until: { day: '2027-01-05', about: true },
  });
  expect((await one.office('extend', 'RECEIPT')).lines.join()).toMatch(/理由/);
  expect((await one.office('extend', 'RECEIPT', '要等外地回信。')).done).toBe(true);
  expect(await last()).toMatchObject({ count: 45, extended: true, until: { about: true } });
});

test('hurried only once a day of the law has passed; then it is a call to make, and ends when it was made', async () => {
  const hurry = () => one.act('hurryCase', one.ofCase('hurries'), {});
  one.server.later(3 * day);
  expect((await one.way()).may).not.toContain('hurry');
  expect((await hurry()).body.code).toBe('not-late');
  // 调查 should have begun by 11-27.
  one.server.later(day);
  expect((await one.way()).may).toContain('hurry');
  expect((await hurry()).status).toBe(201);
  expect((await one.office('calls')).lines.join()).toMatch(/本人催办/);
  expect((await one.office('called', 'RECEIPT')).done).toBe(true);
  expect((await one.office('called', 'RECEIPT')).done).toBe(false);
  expect((await one.office('calls')).lines.join()).toMatch(/没有要打的电话/);
  expect((await one.way()).notices).toContainEqual(
    expect.objectContaining({ kind: 'late', state: 'spoken' }),
  );
});

test('hurried once, it is offered again on no phone for a week, whether or not the office has called', async () => {
  const code = String((await one.act('makeFollowCode', one.ofCase('follow-codes'), {})).body.code);
  const body = { ending: one.receipt.slice(-4), code, role: 'relative' };
  await one.phoneOf('aunt').act('followCase', '/v1/follows', body);
  const offered = async () =>
    Promise.all([one, one.phoneOf('aunt')].map(async (phone) => (await phone.way()).may.includes('hurry')));
  one.server.later(4 * day);
  expect(await offered()).toEqual([true, true]);
  await one.act('hurryCase', one.ofCase('hurries'), {});
  expect(await offered()).toEqual([false, false]);
  const told = async (phone: Pick<typeof one, 'way'>) => (await phone.way()).notices;
  expect(await told(one)).toContainEqual(expect.objectContaining({ kind: 'late', isYours: true }));
  expect(await told(one.phoneOf('aunt'))).toContainEqual(
    expect.objectContaining({ kind: 'late', isYours: false }),
  );
  await one.office('called', 'RECEIPT');
  one.server.later(6 * day);
  expect(await offered()).toEqual([false, false]);
  one.server.later(day);
  expect(await offered()).toEqual([true, true]);
});

test('没解决 opens the case again and is a call to make; 解决了 leaves it', async () => {
  await one.office('decide', 'RECEIPT', 'no', '收入超过了标准。');
  const say = (solved: boolean) => one.act('sayOutcome', one.ofCase('outcome'), { solved });
  expect((await say(true)).status).toBe(201);
  expect((await one.read()).body.case).toMatchObject({ status: 'not-confirmed' });
  expect((await say(false)).status).toBe(201);
  expect((await one.read()).body.case).toMatchObject({ status: 'received' });
  expect((await one.way()).decision).toBeUndefined();
  expect((await one.office('calls')).lines.join()).toMatch(/本人说还没解决/);
});

test('a corrected phone finds the case, the old one no more; the office reads what was corrected', async () => {
  const lookUp = async (proof: string) =>
    (await one.server.call('lookUpCase', { body: { receipt: one.receipt, proof } })).status;
  const correct = (body: object) => one.act('correctCase', one.ofCase('corrections'), body);
  expect((await correct({ phone: '13900001111 ' })).status).toBe(201);
  expect((await correct({ phone: '1390000' })).body.errors).toMatchObject([{ question: 'phone' }]);
  expect((await correct({ name: '王桂芳😀' })).body.errors).toMatchObject([{ code: 'name-pictures' }]);
  expect((await correct({})).body.errors).toMatchObject([{ code: 'missing' }]);
  expect((await correct({ name: '王桂芳', phone: '13912345678' })).status).toBe(201);
  expect([await lookUp('13912345678'), await lookUp('13900001111')]).toEqual([200, 404]);
  const shown = (await one.office('show', 'RECEIPT')).lines.join('\n');
  expect(shown).toMatch(/王桂芳[\s\S]*13912345678/);
  expect(shown).not.toContain('13900001111');
});
