import { aServer, newKey, type TestServer } from '../../support/server/a-server';
import {
  aLongApplication,
  aMember,
  officeSays,
  sendApplication,
  shortest,
} from '../../support/server/an-application';
import { aPhoto, photoForm } from '../../support/server/photos';

let server: TestServer;
let me: Record<string, string>;
let receipt: string;
let photos: { authority: string; identity: string[]; signature: string };
beforeEach(async () => {
  server = await aServer();
  me = await server.signIn('me');
  photos = { authority: await upload(), identity: [await upload()], signature: await upload() };
  const sent = await sendApplication(server, aLongApplication(photos), { device: 'me' });
  receipt = String(sent.body.receipt);
});

async function upload(): Promise<string> {
  const headers = { ...me, ...newKey() };
  const sent = await server.call('sendAttachment', { headers, body: photoForm(await aPhoto()) });
  return String(sent.body.attachment);
}

const consent = (...words: string[]) => officeSays(server, 'consent', receipt, ...words);
const lineOf = (text: string, who: string) =>
  text.split('\n').find((line) => line.startsWith(`${who} `)) ?? '';
const audit = async () =>
  (
    await server.backend.database
      .selectFrom('audit')
      .select(['actor', 'action'])
      .where('action', 'like', 'consent-%')
      .execute()
  ).map(({ actor, action }) => `${actor} ${action}`);

test('the office sees person by person who agreed and who is put off', async () => {
  const shown = await consent();
  expect(lineOf(shown, 'applicant')).toMatch(/王婆婆（申请人） +核对收入和财产 +同意$/);
  expect(lineOf(shown, 'member-1')).toMatch(/李小红（儿女） +核对收入和财产 +等本人或监护人同意$/);
  expect(lineOf(shown, 'member-2')).toMatch(/李大山（丈夫、妻子） +核对收入和财产 +同意$/);
  expect(lineOf(shown, 'member-2-away')).toMatch(/填在别处做什么 +同意$/);
  expect(lineOf(shown, 'supporter-1')).toMatch(/李远方（儿女） +核对收入和财产 +本人未同意，须另行征得$/);
  expect(lineOf(shown, 'health')).toMatch(/填身体情况 +同意$/);
  expect(lineOf(shown, 'papers')).toMatch(/收证件和病历的照片 +同意$/);
});

test('what somebody says later is kept with moment, manner and name, and stands in the audit without theirs', async () => {
  server.later(24 * 3600_000);
  await consent('supporter-1', 'agreed', '--how', '到窗口', '签字');
  await consent('member-1', 'agreed', '--how', '打电话说');

  const shown = await consent();
  expect(lineOf(shown, 'supporter-1')).toMatch(/同意 +2026-11-25 10:00 到窗口 签字（lin）$/);
  expect(lineOf(shown, 'member-1')).toMatch(/ 同意 +2026-11-25 10:00 打电话说（lin）$/);
  expect(lineOf(shown, 'member-2')).toMatch(/同意$/);
  expect(await audit()).toEqual([
    'office:lin consent-agreed:supporter-1',
    'office:lin consent-agreed:member-1',
  ]);
  expect(await officeSays(server, 'list')).not.toContain('等同意');
  const rows = await server.backend.database.selectFrom('cases').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain('窗口');
});

test('the latest word counts, and none is lost', async () => {
  await consent('applicant', 'withdrawn', '--how', '打热线说');
  expect(lineOf(await consent(), 'applicant')).toMatch(/已撤回/);
  expect(await officeSays(server, 'list')).toContain('撤回 1');
  await consent('applicant', 'agreed', '--how', '又到窗口说');
  expect(lineOf(await consent(), 'applicant')).toMatch(/ 同意 .*又到窗口说/);
  expect(await officeSays(server, 'list')).not.toContain('撤回');
  expect(await audit()).toHaveLength(2);
});

test('what was told on a consent to health is shown no more once it is withdrawn', async () => {
  expect(await officeSays(server, 'show', receipt)).toContain('身体：长年吃药');
  await consent('health', 'withdrawn', '--how', '打热线说');
  for (const verb of ['show', 'print']) {
    const said = await officeSays(server, verb, receipt);
    expect(said).not.toContain('长年吃药');
    expect(said).toContain('李小红');
  }
});

async function addDiagnosis(): Promise<string> {
  const photo = await upload();
  const answers = { paper: 'diagnosis', photos: [photo] };
  const body = { formVersion: 1, answers, consent: { version: '1', hash: 'c0'.repeat(32) } };
  const headers = { ...me, ...newKey() };
  const sent = await server.call('addPapers', { headers, body }, `/v1/cases/${receipt}/attachments`);
  expect(sent.status).toBe(201);
  return photo;
}

test('papers added after that consent was withdrawn came with a consent of their own, and are shown', async () => {
  await consent('papers', 'withdrawn', '--how', '打热线说');
  server.later(600_000);
  const photo = await addDiagnosis();
  for (const verb of ['show', 'print']) expect(await officeSays(server, verb, receipt)).toContain(photo);
  expect(await officeSays(server, 'show', receipt)).not.toContain(photos.identity[0]);
});

test("a child's information goes with the guardian's consent, its name and place in the family stay", async () => {
  const child = aMember({
    memberName: '李小宝',
    relation: 'grandchild',
    memberAge: 'under-14',
    memberHealthConsent: 'agree',
    memberHealth: 'seriously-ill',
    memberDisability: 'none',
  });
  const sent = await sendApplication(server, { members: [child], guardian: 'agree' });
  expect(sent.status).toBe(201);
  receipt = String(sent.body.receipt);
  expect(await officeSays(server, 'show', receipt)).toContain('生重病');
  await consent('guardian', 'withdrawn', '--how', '到窗口说');
  for (const verb of ['show', 'print']) {
    const said = await officeSays(server, verb, receipt);
    expect(said).toContain('李小宝');
    expect(said).not.toContain('生重病');
  }
});

test("a member's health goes with that member's consent", async () => {
  const told = { memberHealthConsent: 'agree', memberHealth: 'long-ill', memberDisability: 'card' };
  const members = [aMember({ memberName: '李小红', ...told, agrees: 'here' })];
  receipt = String((await sendApplication(server, { members })).body.receipt);
  expect(await officeSays(server, 'show', receipt)).toContain('长年吃药');
  await consent('member-1-health', 'withdrawn', '--how', '打电话说');
  const said = await officeSays(server, 'show', receipt);
  expect(said).not.toContain('长年吃药');
  expect(said).toContain('没有收入');
});

test('papers whose consent was withdrawn are named no more, those added later neither; the signature stays', async () => {
  const later = await addDiagnosis();
  expect(await officeSays(server, 'show', receipt)).toContain(later);
  await consent('papers', 'withdrawn', '--how', '打热线说');
  for (const verb of ['show', 'print']) {
    const said = await officeSays(server, verb, receipt);
    for (const photo of [...photos.identity, later]) expect(said).not.toContain(photo);
    expect(said).toContain(photos.authority);
  }
  expect(await officeSays(server, 'show', receipt)).toContain(photos.signature);
});

test('why one member is away goes with that consent alone', async () => {
  expect(await officeSays(server, 'show', receipt)).toContain('服刑');
  await consent('member-1', 'withdrawn', '--how', '打热线说');
  expect(await officeSays(server, 'show', receipt)).toContain('服刑');
  await consent('member-2-away', 'withdrawn', '--how', '打热线说');
  expect(await officeSays(server, 'show', receipt)).not.toContain('服刑');
});

test('the sender sees a line that it was recorded, neither whose nor which; the case stands where it stood', async () => {
  await officeSays(server, 'reply', receipt, 'accepted');
  await consent('supporter-1', 'withdrawn', '--how', '到窗口说');
  const own = await server.call('readCase', { headers: me }, `/v1/cases/${receipt}`);
  const found = await server.call('lookUpCase', { body: { receipt, proof: shortest.phone } });
  for (const { body } of [own, found]) {
    expect(body.case).toMatchObject({
      status: 'accepted',
      timeline: [{ status: 'received' }, { status: 'accepted' }, { status: 'consent-recorded' }],
    });
    expect(JSON.stringify(body)).not.toMatch(/李远方|supporter|窗口|withdrawn/);
  }
});

const refused: [name: string, words: string[], sentence: RegExp][] = [
  ['a person who is not in it', ['member-3', 'agreed', '--how', '说'], /没有这一项[\s\S]*supporter-1/],
  ['another word', ['applicant', 'yes', '--how', '说'], /agreed/],
  ['no manner', ['applicant', 'agreed'], /--how/],
  ['a manner without its sign', ['applicant', 'agreed', '说'], /--how/],
  ['an empty manner', ['applicant', 'agreed', '--how', ' '], /--how/],
  ['a manner that is a story', ['applicant', 'agreed', '--how', '说'.repeat(101)], /100/],
];

test.each(refused)('%s is refused and changes nothing', async (_name, words, sentence) => {
  const before = await consent();
  expect(await consent(...words)).toMatch(sentence);
  expect(await consent()).toBe(before);
  expect(await audit()).toEqual([]);
  const { body } = await server.call('readCase', { headers: me }, `/v1/cases/${receipt}`);
  expect(body.case).toMatchObject({ timeline: [{ status: 'received' }] });
});

test('a number nobody has is said to be none', async () => {
  const words = ['applicant', 'agreed', '--how', '说'];
  expect(await officeSays(server, 'consent', '470823165022', ...words)).toMatch(/没有这个编号/);
  expect(await officeSays(server, 'consent', '470823165022')).toMatch(/没有这个编号/);
});

test('the number may be typed in groups', async () => {
  const groups = receipt.match(/\d{4}/g) ?? [];
  const said = await officeSays(server, 'consent', ...groups, 'applicant', 'withdrawn', '--how', '打热线说');
  expect(said).toContain('已记下');
});

test('two at once are both kept', async () => {
  await Promise.all([
    consent('supporter-1', 'agreed', '--how', '到窗口签字'),
    consent('member-1', 'agreed', '--how', '打电话说'),
  ]);
  const shown = await consent();
  expect(lineOf(shown, 'supporter-1')).toContain('到窗口签字');
  expect(lineOf(shown, 'member-1')).toContain('打电话说');
});

test('erasing a case erases what was recorded', async () => {
  await consent('supporter-1', 'agreed', '--how', '到窗口签字');
  await officeSays(server, 'erase', receipt);
  expect(await officeSays(server, 'show', receipt)).not.toMatch(/窗口|李远方/);
  expect(await consent()).toMatch(/没有要同意的事/);
  const { sealed, id } = await server.backend.database
    .selectFrom('cases')
    .selectAll()
    .executeTakeFirstOrThrow();
  expect(server.backend.vault.open(sealed, `cases/${id}`)).not.toContain('窗口');
});
