import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'libsql';
import { caseStatuses } from '@/domain/case/case-timeline';
import { officeCommand } from '../../../server/src/cli/office-command';
import { aDataFolder, buildOnce, openSession, startServer } from '../../support/server/a-process';
import { aLongReport, aReport, aServer, newKey, type TestServer } from '../../support/server/a-server';
import { registerEnd } from '../../support/server/ending';
import { aPhoto, photoForm } from '../../support/server/photos';

let server: TestServer;
beforeEach(async () => {
  server = await aServer({ REGION: 'test/fixtures/regions/xinghe' });
});

const office = (...words: string[]) => officeCommand(server.backend, 'office:lin', words);

async function received(answers = {}) {
  const me = await server.signIn();
  const photo = await server.call('sendAttachment', {
    headers: { ...me, ...newKey() },
    body: photoForm(await aPhoto()),
  });
  const body = aLongReport({ village: 'heping', photos: [String(photo.body.attachment)], ...answers });
  const sent = await server.call('sendNeighbourReport', { headers: { ...me, ...newKey() }, body });
  const read = () => server.call('readCase', { headers: me }, `/v1/cases/${sent.body.receipt}`);
  return { receipt: String(sent.body.receipt), photo: String(photo.body.attachment), read };
}

const auditOf = () =>
  server.backend.database
    .selectFrom('audit')
    .select(['actor', 'action'])
    .where('actor', 'like', 'office:%')
    .execute();

test('the list shows number, status, village and what is urgent, and nothing that is sealed', async () => {
  const { receipt } = await received({ danger: 'yes' });

  const { lines } = await office('list');

  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(receipt.replace(/(\d{4})(?=\d)/g, '$1 '));
  expect(lines[0]).toMatch(/2026-11-24 10:00.*街道系统已收到.*和平村（虚构）.*急.*演练.*照片 1 张/);
  expect(lines[0]).not.toContain('赵小满');
});

test('one case is shown in words with its photos, and who looked is written down', async () => {
  const { receipt, photo } = await received();

  const { done, lines } = await office('show', receipt);

  expect(done).toBe(true);
  expect(lines).toEqual(
    expect.arrayContaining([
      '现在有危险吗：没有',
      '看到的情况：失业，没收入',
      '哪个村（社区）：和平村（虚构）',
      '谁家旁边，或什么地方：水井旁第二家',
      '姓名，或平时怎么叫：赵小满',
      '您的电话：13800002222',
    ]),
  );
  const file = lines.find((line) => line.startsWith('照片文件 1：'))?.slice(7) ?? '';
  expect(file).toContain(photo);
  expect(existsSync(file)).toBe(true);
  expect(await auditOf()).toEqual([{ actor: 'office:lin', action: 'case-read' }]);
});

test('a number may be typed as people read it, in three words', async () => {
  const { receipt } = await received();
  expect((await office('show', ...(receipt.match(/\d{4}/g) ?? []))).done).toBe(true);
});

test('a reply is a new step on the timeline that the reporter sees', async () => {
  const { receipt, read } = await received();
  server.later(60_000);

  const outcome = await office('reply', receipt, 'contacted', '街道的人', '明天上门。');
  await office('reply', receipt, 'visited');

  expect(outcome.done).toBe(true);
  expect((await read()).body.case).toMatchObject({
    status: 'visited',
    timeline: [
      { status: 'received' },
      { status: 'contacted', note: '街道的人 明天上门。' },
      { status: 'visited' },
    ],
  });
  expect(await auditOf()).toEqual([
    { actor: 'office:lin', action: 'case-replied:contacted' },
    { actor: 'office:lin', action: 'case-replied:visited' },
  ]);
});

const refused: [name: string, words: string[], sentence: RegExp][] = [
  ['a status nobody knows', ['reply', 'RECEIPT', 'done'], /没有这个状态/],
  ['received, which only arriving gives', ['reply', 'RECEIPT', 'received'], /没有这个状态/],
  ['a number nobody has', ['reply', '470823165022', 'closed'], /没有这个编号/],
  ['a number with a wrong digit', ['show', '470823165023'], /没有这个编号/],
  ['a note with an identity number', ['reply', 'RECEIPT', 'closed', '证号 500224194001010018'], /一长串数字/],
  ['a note that is too long', ['reply', 'RECEIPT', 'closed', '好'.repeat(501)], /500/],
  ['a verb nobody knows', ['delete', 'RECEIPT'], /用法/],
  ['nothing at all', [], /用法/],
];

test.each(refused)('%s is refused and changes nothing', async (_name, words, sentence) => {
  const { receipt, read } = await received();

  const { done, lines } = await office(...words.map((word) => word.replace('RECEIPT', receipt)));

  expect(done).toBe(false);
  expect(lines.join('\n')).toMatch(sentence);
  expect((await read()).body.case).toMatchObject({ timeline: [{ status: 'received' }] });
  expect(await auditOf()).toEqual([]);
});

test('the usage names every status that may be given', async () => {
  const { lines } = await office();
  for (const status of caseStatuses.slice(1)) expect(lines.join('\n')).toContain(status);
});

test('erasing leaves number and timeline, and neither answers nor photos', async () => {
  const { receipt, read } = await received();

  expect((await office('erase', receipt)).done).toBe(true);

  const { lines } = await office('show', receipt);
  expect(lines.join('\n')).not.toMatch(/赵小满|水井旁|13800002222|和平村/);
  expect(await server.backend.photos.list()).toEqual([]);
  expect((await read()).body.case).toMatchObject({ receipt });
  expect((await server.call('lookUpCase', { body: { receipt, proof: '13800002222' } })).status).toBe(200);
});

/** A server in a process of its own that has one report, and the command beside it. */
async function reportedToAServer() {
  const bundle = buildOnce();
  const folder = aDataFolder();
  const running = await startServer(bundle.folder, folder);
  const headers = { ...(await openSession(running.url, 'ab'.repeat(32))), ...newKey() };
  const sent = await fetch(`${running.url}/v1/neighbour-reports`, {
    method: 'POST',
    headers,
    body: JSON.stringify(aReport()),
  });
  const { receipt } = (await sent.json()) as { receipt: string };
  const env = { ...process.env, DATA_DIR: folder };
  const command = (...words: string[]) =>
    promisify(execFile)(process.execPath, [join(bundle.folder, 'office.mjs'), ...words], { env });
  return { running, folder, headers, receipt, command };
}

test('the command works beside the running server', async () => {
  const { running, headers, receipt, command } = await reportedToAServer();

  await command('reply', receipt, 'contacted', '明天上门。');
  const { stdout } = await command('show', receipt);
  const seen = await fetch(`${running.url}/v1/cases/${receipt}`, { headers });

  expect(stdout).toContain('明天上门。');
  expect(await seen.json()).toMatchObject({ case: { status: 'contacted' } });
  await expect(command('reply', receipt, 'nonsense')).rejects.toMatchObject({ code: 1 });
}, 20_000);

test('the command waits for whoever writes, says so, and then does what it was asked', async () => {
  const { folder, receipt, command } = await reportedToAServer();
  const other = new Database(join(folder, 'cases.sqlite'));
  registerEnd(() => other.close());
  other.exec('PRAGMA busy_timeout = 5000');
  other.exec('BEGIN IMMEDIATE');

  const asked = command('reply', receipt, 'contacted', '明天上门。');
  const [said] = await once(Object(asked.child.stderr), 'data');
  expect(String(said)).toContain('请等一等');
  other.exec('COMMIT');

  expect((await asked).stdout).toContain('已记下');
}, 60_000);

test('the command does not make a data folder where there is none', async () => {
  const bundle = buildOnce();
  const folder = join(aDataFolder(), 'wrong');
  const env = { ...process.env, DATA_DIR: folder };
  const listed = promisify(execFile)(process.execPath, [join(bundle.folder, 'office.mjs'), 'list'], { env });

  await expect(listed).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('没有数据') });
  expect(existsSync(folder)).toBe(false);
}, 20_000);
