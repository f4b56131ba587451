import { callForUnseen } from '../../../../server/src/housekeeping/unseen-notices';
import { aCaseAtTheOffice } from '../../../support/server/a-way';

const hour = 3600_000;
/** From 2026-11-24, a Tuesday, 10:00. */
const afterHours: [hours: number, what: string, called: boolean][] = [
  [0, 'at once', false],
  [3 * 24, 'Friday at ten', false],
  [3 * 24 + 13.9, 'Friday before midnight', false],
  [3 * 24 + 14, 'Saturday', false],
  [5 * 24 + 13.9, 'Sunday', false],
  [5 * 24 + 14, 'Monday', true],
];

test.each(afterHours)(
  '%d hours later, %s: a notice that nobody saw is a call to make: %s',
  async (...row) => {
    const [hours, , called] = row;
    const one = await aCaseAtTheOffice();
    await one.office('reply', 'RECEIPT', 'contacted');
    one.server.later(hours * hour);
    await callForUnseen(one.server.backend, one.server.backend.now());
    expect((await one.office('calls')).lines.join()).toMatch(called ? /本人没看到/ : /没有要打的电话/);
  },
);

test('what was seen is no call, and a call is made once', async () => {
  const one = await aCaseAtTheOffice();
  await one.office('reply', 'RECEIPT', 'contacted');
  await one.act('markSeen', one.ofCase('seen'), { upTo: one.server.backend.now() }, {});
  await one.office('reply', 'RECEIPT', 'accepted');
  one.server.later(30 * 24 * hour);
  for (const _ of [1, 2]) await callForUnseen(one.server.backend, one.server.backend.now());
  expect((await one.office('calls')).lines).toHaveLength(1);
  expect((await one.office('called', 'RECEIPT')).done).toBe(true);
  await callForUnseen(one.server.backend, one.server.backend.now());
  expect((await one.office('calls')).lines.join()).toMatch(/没有要打的电话/);
});

test('who gave no name is told nothing, so nobody is to be called', async () => {
  const one = await aCaseAtTheOffice('report');
  await one.server.backend.database.updateTable('cases').set({ anonymous: 1, holder_id: null }).execute();
  await one.office('reply', 'RECEIPT', 'contacted');
  one.server.later(30 * 24 * hour);
  await callForUnseen(one.server.backend, one.server.backend.now());
  expect((await one.office('calls')).lines.join()).toMatch(/没有要打的电话/);
});

test('what somebody without a name hurries or says is unsolved stands among what the office has to do', async () => {
  const one = await aCaseAtTheOffice('report');
  await one.server.backend.database.updateTable('cases').set({ anonymous: 1 }).execute();
  await one.office('reply', 'RECEIPT', 'contacted');
  one.server.later(30 * 24 * hour);
  await one.office('reply', 'RECEIPT', 'closed');
  const said = await one.act('sayOutcome', one.ofCase('outcome'), { solved: false });
  expect(said.status).toBeLessThan(300);
  expect((await one.office('calls')).lines.join()).toMatch(/还没解决/);
});
