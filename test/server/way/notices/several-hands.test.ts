import { callForUnseen } from '../../../../server/src/housekeeping/unseen-notices';
import { newKey } from '../../../support/server/a-server';
import { aTown, openid } from '../../../support/server/told-town';

const day = 24 * 3600_000;

type Town = Awaited<ReturnType<typeof aTown>>;

/** Mother, son and a worker follow what the sender is told of already. */
async function aFamily(...set: Parameters<typeof aTown>): Promise<Town> {
  const town = await aTown(...set);
  await town.round();
  await town.follow('mother', 'applicant');
  await town.follow('son', 'relative');
  await town.follow('worker', 'worker');
  town.told.length = 0;
  town.server.later(60_000);
  return town;
}

const receivers = ({ told }: Town) => told.map(({ body }) => String(body.touser ?? 'sms')).sort();

/** The latest notices, by whose they are. */
async function ledger({ server }: Town): Promise<readonly string[]> {
  const rows = await server.backend.database
    .selectFrom('case_notices')
    .leftJoin('case_followers', 'case_followers.id', 'case_notices.follower_id')
    .select(['role', 'case_notices.kind', 'route', 'state'])
    .orderBy('made_at')
    .execute();
  return rows
    .slice(1)
    .map(({ role, kind, route, state }) => `${role ?? 'sender'}: ${kind} ${route} ${state}`)
    .sort();
}

async function unseen(town: Town): Promise<void> {
  town.server.later(9 * day);
  await callForUnseen(town.server.backend, town.server.backend.now());
}

/** The sender ends that somebody follows. */
async function endFollowing(town: Town, part: string): Promise<void> {
  const { server, receipt } = town;
  const read = await server.call('readCase', { headers: await town.sender() }, `/v1/cases/${receipt}`);
  const { followers } = (read.body.case as { way: { followers: { id: string; role: string }[] } }).way;
  const headers = { ...(await town.sender()), ...newKey() };
  const follower = followers.find(({ role }) => role === part)?.id;
  await server.call('revokeFollow', { headers, body: { follower } }, town.ofCase('revocations'));
}

test('each hand is told of a step by a message of its own, without anything personal', async () => {
  const town = await aFamily(['wechat', 'sms']);
  await town.office('reply', 'RECEIPT', 'visited');
  await town.round();
  expect(receivers(town)).toEqual([openid, 'o-mother', 'o-son', 'o-worker'].sort());
  expect(new Set(town.told.map(({ body }) => JSON.stringify({ ...body, touser: '' }))).size).toBe(1);
  expect(await ledger(town)).toEqual(
    ['applicant', 'relative', 'sender', 'worker'].map((role) => `${role}: step wechat arrived`),
  );
  const rows = await town.server.backend.database.selectFrom('case_notices').selectAll().execute();
  expect(JSON.stringify(rows)).not.toMatch(/o-|13800138000/);
});

test('who follows from now on is not told of what was before', async () => {
  const town = await aFamily(['wechat']);
  await town.round();
  expect(receivers(town)).toEqual([]);
});

test.each([
  ['applicant', ['o-mother']],
  ['relative', ['o-son']],
  ['worker', ['o-worker']],
  ['sender', [openid]],
])('what is asked of the %s, and the reminder, is told to that hand alone', async (to, whose) => {
  const town = await aFamily(['wechat']);
  await town.office('request', 'RECEIPT', 'words', '几个人住？', '--to', to);
  await town.round();
  await town.office('remind', 'RECEIPT', '1');
  await town.round();
  expect(receivers(town)).toEqual([...whose, ...whose]);
  expect(await ledger(town)).toEqual([`${to}: reminder wechat arrived`, `${to}: request wechat arrived`]);
});

test('what is asked in a part that nobody follows in is asked of the sender', async () => {
  const town = await aTown(['wechat']);
  await town.round();
  town.told.length = 0;
  await town.follow('son', 'relative');
  await town.office('request', 'RECEIPT', 'words', '几个人住？', '--to', 'applicant');
  await town.round();
  expect(receivers(town)).toEqual([openid]);
});

test('whoever begins to follow in the part that is asked is told, and called instead of the sender', async () => {
  const town = await aTown([]);
  await town.office('request', 'RECEIPT', 'words', '几个人住？', '--to', 'applicant');
  await town.follow('mother', 'applicant');
  expect(await ledger(town)).toEqual(['applicant: request home made', 'sender: request home made']);
  await unseen(town);
  expect((await town.office('calls')).lines.join()).toMatch(/^(?!.*要补的，本人).*要补的，申请人没看到/);
});

test('once nobody follows in the part that is asked, the sender is told, and called', async () => {
  const town = await aFamily([]);
  await town.office('request', 'RECEIPT', 'words', '几个人住？', '--to', 'relative');
  await endFollowing(town, 'relative');
  expect(await ledger(town)).toEqual(['relative: request home made', 'sender: request home made']);
  await unseen(town);
  expect(await ledger(town)).toEqual(['relative: request home unseen', 'sender: request call made']);
});

test('two who follow in one part are one call, and what was answered is none', async () => {
  const town = await aTown([]);
  await town.round();
  await town.follow('son', 'relative');
  await town.follow('daughter', 'relative');
  await town.office('request', 'RECEIPT', 'words', '几个人住？', '--to', 'relative');
  await unseen(town);
  const ends = ['relative: request call made', 'relative: request home unseen'];
  expect(await ledger(town)).toEqual(ends);
  await town.office('called', 'RECEIPT');
  await town.office('remind', 'RECEIPT', '1');
  await town.office('take-back', 'RECEIPT', '1');
  await unseen(town);
  expect((await town.office('calls')).lines.join()).not.toContain('提醒');
});

test('what is urgent and asked of one who follows is called about at once, in that part', async () => {
  const town = await aFamily(['wechat'], { urgent: true });
  town.says.wechat = [43101];
  await town.office('request', 'RECEIPT', 'words', '几个人住？', '--to', 'applicant');
  await town.round();
  expect(await ledger(town)).toEqual(['applicant: request call made']);
});

test('what one hand has seen is seen by that hand only', async () => {
  const town = await aFamily([]);
  await town.office('reply', 'RECEIPT', 'visited');
  await town.look('son');
  const others = ['applicant: step home made', 'relative: step home seen'];
  expect(await ledger(town)).toEqual([...others, 'sender: step home made', 'worker: step home made']);
  const headers = await town.sender();
  await town.server.call(
    'markSeen',
    { headers, body: { upTo: town.server.backend.now() } },
    town.ofCase('seen'),
  );
  expect(await ledger(town)).toEqual([...others, 'sender: step home seen', 'worker: step home made']);
});

test('each hand reads its own notices, and that they are its own', async () => {
  const town = await aTown([], { from: 'device' });
  expect((await town.way()).notices).toMatchObject([{ kind: 'step', isYours: true }]);
  const { body } = await town.act('makeFollowCode', town.ofCase('follow-codes'), {});
  const mother = town.phoneOf('mother');
  const asked = { ending: town.receipt.slice(-4), code: body.code, role: 'applicant' };
  await mother.act('followCase', '/v1/follows', asked);
  expect((await mother.way()).notices).toEqual([]);
  await town.office('request', 'RECEIPT', 'words', '几个人住？', '--to', 'applicant');
  expect((await mother.way()).notices).toMatchObject([{ kind: 'request', isYours: true }]);
  expect((await town.way()).notices).toMatchObject([{ kind: 'step' }]);
});

test('whose following was ended is told nothing, not even what was on its way', async () => {
  const town = await aFamily(['wechat']);
  await town.office('reply', 'RECEIPT', 'visited');
  await endFollowing(town, 'relative');
  await town.round();
  await town.office('reply', 'RECEIPT', 'reviewed');
  await town.round();
  expect(receivers(town)).toEqual([openid, openid, 'o-mother', 'o-mother', 'o-worker', 'o-worker'].sort());
  expect(town.told.map(({ body }) => body.touser)).not.toContain('o-son');
});

test('of news short message and call stay one a case; what a follower never saw ends as unseen, until he looks', async () => {
  const town = await aFamily(['wechat', 'sms']);
  town.says.wechat = [43101];
  await town.office('reply', 'RECEIPT', 'visited');
  await town.rounds(2 * day);
  expect(receivers(town)).toEqual([openid, 'o-mother', 'o-son', 'o-worker', 'sms'].sort());
  await unseen(town);
  const others = ['relative: step home unseen', 'sender: step call made', 'worker: step home unseen'];
  expect(await ledger(town)).toEqual(['applicant: step home unseen', ...others]);
  expect((await town.office('calls')).lines).toHaveLength(1);
  await town.look('mother');
  expect(await ledger(town)).toEqual(['applicant: step home seen', ...others]);
});

test('what the one asked never saw is a call for that hand, and for nobody else', async () => {
  const town = await aFamily(['wechat', 'sms']);
  town.says.wechat = [43101];
  await town.office('request', 'RECEIPT', 'consent', '愿意查银行账户吗？', '--to', 'applicant');
  await town.rounds(2 * day);
  expect(receivers(town)).toEqual(['o-mother']);
  await unseen(town);
  expect(await ledger(town)).toEqual(['applicant: request call made']);
  const { lines } = await town.office('calls');
  expect(lines).toHaveLength(1);
  expect(lines.join()).toContain('要补的，申请人没看到');
});

test('what is urgent makes one call, not one for each hand', async () => {
  const town = await aFamily(['wechat'], { urgent: true });
  town.says.wechat = [43101];
  await town.office('reply', 'RECEIPT', 'visited');
  for (const _ of [1, 2, 3]) await town.round();
  expect((await town.office('calls')).lines).toHaveLength(1);
});

test.each([
  ['mother', 'applicant', '申请人要您打电话'],
  ['son', 'relative', '家里人要您打电话'],
  ['helper', 'worker', '帮办的人要您打电话'],
])('%s asks for a call: the office reads who it was', async (whose, role, words) => {
  const town = await aTown([], { from: 'device' });
  const { body } = await town.act('makeFollowCode', town.ofCase('follow-codes'), {});
  const hand = town.phoneOf(whose);
  await hand.act('followCase', '/v1/follows', { ending: town.receipt.slice(-4), code: body.code, role });
  await hand.act('askForCall', town.ofCase('calls'), {});
  expect((await town.office('calls')).lines.join()).toContain(words);
  expect((await town.office('called', 'RECEIPT')).done).toBe(true);
  expect((await hand.way()).notices).toMatchObject([{ kind: 'call', state: 'spoken' }]);
});

test('erased with the case', async () => {
  const town = await aFamily(['wechat']);
  await town.office('reply', 'RECEIPT', 'visited');
  expect((await town.office('erase', 'RECEIPT')).done).toBe(true);
  await town.round();
  expect([await ledger(town), receivers(town)]).toEqual([[], []]);
});
