import { noticeKinds } from '@/domain/case/way/case-way';
import { callForUnseen } from '../../../../server/src/housekeeping/unseen-notices';
import { aCaseAtTheOffice, type CaseAtTheOffice } from '../../../support/server/a-way';

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
