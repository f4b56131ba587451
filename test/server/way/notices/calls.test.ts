import { noticeKinds } from '@/domain/case/way/case-way';
import { callForUnseen } from '../../../../server/src/housekeeping/unseen-notices';
import { aCaseAtTheOffice, type CaseAtTheOffice } from '../../../support/server/a-way';
import { aTown } from '../../../support/server/told-town';

const day = 24 * 3600_000;
const aMonth = 30 * day;

/** Nobody opens the program until somebody has to call. */
async function unseen({ server }: CaseAtTheOffice): Promise<void> {
  server.later(aMonth);
  await callForUnseen(server.backend, server.backend.now());
}

/** What makes a call, and what the office reads as its reason. */
const made: readonly [
  kind: (typeof noticeKinds)[number],
  reason: string,
  (one: CaseAtTheOffice) => Promise<unknown>,
][] = [
  ['call', '本人要您打电话', (one) => one.act('askForCall', one.ofCase('calls'), {})],
  [
    'late',
    '过了期，本人催办',
    async (one) => {
      await one.office('reply', 'RECEIPT', 'accepted');
      one.server.later(aMonth);
      await one.act('hurryCase', one.ofCase('hurries'), {});
    },
  ],
  [
    'unsolved',
    '本人说还没解决',
    async (one) => {
      await one.office('reply', 'RECEIPT', 'accepted');
      await one.office('decide', 'RECEIPT', 'no', '收入超过了标准。');
      await one.act('sayOutcome', one.ofCase('outcome'), { solved: false });
    },
  ],
  [
    'step',
    '进展，本人没看到',
    async (one) => {
      await one.office('reply', 'RECEIPT', 'accepted');
      await unseen(one);
    },
  ],
  [
    'request',
    '要补的，本人没看到',
    async (one) => {
      await one.office('request', 'RECEIPT', 'words', '几个人住？');
      await unseen(one);
    },
  ],
  [
    'reminder',
    '提醒，本人没看到',
    async (one) => {
      await one.office('request', 'RECEIPT', 'words', '几个人住？');
      await one.act('markSeen', one.ofCase('seen'), { upTo: one.server.backend.now() }, {});
      one.server.later(day);
      await one.office('remind', 'RECEIPT', '1');
      await unseen(one);
    },
  ],
  [
    'decision',
    '结果，本人没看到',
    async (one) => {
      await one.office('reply', 'RECEIPT', 'accepted');
      await one.act('markSeen', one.ofCase('seen'), { upTo: one.server.backend.now() }, {});
      one.server.later(day);
      await one.office('decide', 'RECEIPT', 'no', '收入超过了标准。');
      await unseen(one);
    },
  ],
];

test.each(made)('a call made by %s says so: %s', async (_kind, reason, make) => {
  const one = await aCaseAtTheOffice();
  await make(one);
  const { lines } = await one.office('calls');
  expect(lines).toHaveLength(1);
  expect(lines.join()).toContain(reason);
});

test('every kind of call has its reason in the table above, and no two the same', () => {
  expect(made.map(([kind]) => kind).sort()).toEqual([...noticeKinds].sort());
  expect(new Set(made.map(([, reason]) => reason)).size).toBe(made.length);
});

/** The sender and four who follow, on a phone each. */
async function fivePhones() {
  const town = await aTown([], { from: 'device' });
  const phones = [{ act: town.act, way: town.way }];
  for (const whose of ['mother', 'son', 'daughter', 'helper']) {
    const { body } = await town.act('makeFollowCode', town.ofCase('follow-codes'), {});
    const phone = town.phoneOf(whose);
    const asked = { ending: town.receipt.slice(-4), code: body.code, role: 'relative' };
    await phone.act('followCase', '/v1/follows', asked);
    phones.push(phone);
  }
  town.server.later(aMonth);
  return { ...town, phones };
}

async function hurries({ server }: CaseAtTheOffice): Promise<number> {
  const rows = await server.backend.database
    .selectFrom('case_notices')
    .select('id')
    .where('kind', '=', 'late')
    .execute();
  return rows.length;
}

test('催办 pressed on five phones at one moment: each is told that it came, one mark, one call', async () => {
  const town = await fivePhones();
  const told = await Promise.all(town.phones.map(({ act }) => act('hurryCase', town.ofCase('hurries'), {})));
  expect(told.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  expect(await hurries(town)).toBe(1);
  expect((await town.office('calls')).lines).toHaveLength(1);
  for (const { way } of town.phones) {
    const { may, notices } = await way();
    expect(may).not.toContain('hurry');
    expect(notices.filter(({ kind }) => kind === 'late')).toHaveLength(1);
  }
});

test('催办 holds a week, and until the office does something; then it is one more', async () => {
  const town = await fivePhones();
  const hurry = () => town.act('hurryCase', town.ofCase('hurries'), {});
  const calls = async () => (await town.office('calls')).lines.filter((line) => line.includes('催办'));
  const after: number[] = [];
  const first: string[] = [];
  for (const days of [0, 6, 1]) {
    town.server.later(days * day);
    expect((await hurry()).status).toBe(201);
    after.push(await hurries(town));
    first.push(...(await calls()));
  }
  expect(after).toEqual([1, 1, 2]);
  // Until somebody calls it is the one call of the first time.
  expect([first.length, new Set(first).size]).toEqual([3, 1]);
  await town.office('called', 'RECEIPT');
  expect(await calls()).toEqual([]);
  await town.office('reply', 'RECEIPT', 'visited');
  town.server.later(1);
  await hurry();
  expect(await hurries(town)).toBe(3);
  expect(await calls()).toHaveLength(1);
});

test('没解决, said again before anybody called, is one call; after the call it is another', async () => {
  const one = await aCaseAtTheOffice('application', { meansCheck: 'agree' });
  const unsolved = async () => {
    await one.office('reply', 'RECEIPT', 'accepted');
    await one.office('decide', 'RECEIPT', 'no', '收入超过了标准。');
    one.server.later(day);
    expect((await one.act('sayOutcome', one.ofCase('outcome'), { solved: false })).status).toBe(201);
    return (await one.office('calls')).lines.filter((line) => line.includes('还没解决')).length;
  };
  expect(await unsolved()).toBe(1);
  expect(await unsolved()).toBe(1);
  await one.office('called', 'RECEIPT');
  expect(await unsolved()).toBe(1);
});

test('who taps 请打电话给我 twice at one moment is called once; another hand is called too', async () => {
  const town = await fivePhones();
  const ask = (place: number) => town.phones[place]?.act('askForCall', town.ofCase('calls'), {});
  const told = await Promise.all([ask(0), ask(0), ask(1), ask(1)]);
  expect(told.map((one) => one?.status)).toEqual([201, 201, 201, 201]);
  expect((await town.office('calls')).lines).toHaveLength(2);
  await town.office('called', 'RECEIPT');
  await ask(0);
  expect((await town.office('calls')).lines).toHaveLength(1);
});
