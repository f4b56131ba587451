import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { officeCommand } from '../../../server/src/cli/office-command';
import { keepHouse } from '../../../server/src/housekeeping/keep-house';
import { lockFolder } from '../../../server/src/store/folder-lock';
import { openDatabase } from '../../../server/src/store/open';
import { aDataFolder } from '../../support/server/a-process';
import { aLongReport, aServer, newKey, type TestServer } from '../../support/server/a-server';
import { registerEnd } from '../../support/server/ending';
import { aPhoto, photoForm } from '../../support/server/photos';

function inFolder(sql: string): string {
  const folder = aDataFolder();
  const database = new Database(join(folder, 'cases.sqlite'));
  database.exec(sql);
  database.close();
  return folder;
}

/** A database as the three migrations before made it: one report answered, one erased. */
const older = readFileSync('test/fixtures/database-0003.sql', 'utf8');
const olderKey = { DATA_KEY: 'ab'.repeat(32) };

async function send(server: TestServer, answers = {}, device = 'phone') {
  const headers = { ...(await server.signIn(device)), ...newKey() };
  const sent = await server.call('sendNeighbourReport', { headers, body: aLongReport(answers) });
  expect(sent.status).toBe(201);
  return { headers, receipt: String(sent.body.receipt) };
}

test('a database of yesterday opens, and what is in it is read', async () => {
  const server = await aServer({ DATA_DIR: inFolder(older), ...olderKey });
  const proof = '13800002222';
  for (const [receipt, steps] of [
    ['897526946155', 2],
    ['925712168785', 1],
  ] as const) {
    const { status, body } = await server.call('lookUpCase', { body: { receipt, proof } });
    expect([status, Object(body.case).timeline.length]).toEqual([200, steps]);
  }
  const rows = await server.backend.database
    .selectFrom('cases')
    .select(['receipt', 'erased_at'])
    .orderBy('receipt')
    .execute();
  expect(rows.map(({ erased_at }) => erased_at === null)).toEqual([true, false]);
});

test('half of a migration that a cut of power left is mended at the next start', async () => {
  const first = older
    .replace(/CREATE TABLE "case_additions"[^;]*;/, '')
    .replace(/INSERT INTO "kysely_migration" VALUES\('000[23][^;]*;/g, '');
  const half = first
    .replace(/CREATE INDEX "(cases_person|case_additions_case)"[^;]*;/g, '')
    .replace(/, "repeats" text/, '')
    .replace(/,NULL\);(?=\n)/g, (end, at: number, text: string) =>
      text.lastIndexOf('INSERT INTO "cases"', at) > text.lastIndexOf('\n', at) ? ');' : end,
    );
  const server = await aServer({ DATA_DIR: inFolder(half), ...olderKey });
  expect((await server.call('health')).body.status).toBe('ok');
  expect(
    await server.backend.database.selectFrom('cases').select(['repeats', 'person_mark']).execute(),
  ).toHaveLength(2);
});

test('a migration that fails leaves nothing of itself, so that the next start tries it whole', async () => {
  const folder = inFolder(`${older}\nCREATE INDEX "attachments_unbound" ON "attachments" ("id");`);
  await expect(openDatabase(folder)).rejects.toThrow('attachments_unbound');
  const database = new Database(join(folder, 'cases.sqlite'));
  const columns = database.prepare("select name from pragma_table_info('cases')").all() as { name: string }[];
  database.exec('DROP INDEX "attachments_unbound"');
  database.close();

  expect(columns.map(({ name }) => name)).not.toContain('erased_at');
  const opened = await openDatabase(folder);
  registerEnd(() => opened.destroy());
  expect(await opened.selectFrom('house_state').selectAll().execute()).toEqual([]);
});

test('a second server on a data folder is told that it is taken; the folder is free again afterwards', () => {
  const folder = aDataFolder();
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(
    `DATA_DIR ${folder} is in use by another running server; stop that one first.`,
  );
  release();
  lockFolder(folder)();
});

/**
 * Every byte that the database keeps on disk, read by another program: opening and closing the file in this one would
 * end SQLite's locks on it.
 */
function onDisk(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.startsWith('cases.sqlite'));
  const paths = files.map((name) => join(folder, name));
  return execFileSync('cat', paths, { maxBuffer: 2 ** 28 }).toString('latin1');
}

test('what was erased is in no page of the database and its log: text, notes, holder, marks', async () => {
  const server = await aServer();
  const me = await server.signIn('phone');
  const photo = await server.call('sendAttachment', {
    headers: { ...me, ...newKey() },
    body: photoForm(await aPhoto()),
  });
  const { receipt } = await send(server, {
    story: '很长的事'.repeat(50),
    photos: [String(photo.body.attachment)],
  });
  await officeCommand(server.backend, 'office:me', ['reply', receipt, 'contacted', '明天上门。'.repeat(60)]);
  const { database } = server.backend;
  const [row] = await database.selectFrom('cases').selectAll().execute();
  const [bound] = await database.selectFrom('attachments').selectAll().execute();
  const notes = await database
    .selectFrom('case_events')
    .select('note_sealed')
    .where('note_sealed', 'is not', null)
    .execute();
  const secrets = [
    row?.sealed,
    row?.body_mark,
    row?.proof_mark,
    bound?.content_mark,
    notes[0]?.note_sealed,
  ].map(String);
  for (const secret of secrets) expect(onDisk(server.folder)).toContain(secret.slice(40, 80));

  await officeCommand(server.backend, 'office:me', ['erase', receipt]);

  for (const secret of secrets) {
    for (let at = 0; at + 40 <= secret.length; at += 500) {
      const there = onDisk(server.folder).includes(secret.slice(at, at + 40));
      expect([secrets.indexOf(secret), at, there]).toEqual([secrets.indexOf(secret), at, false]);
    }
  }
  expect(await database.selectFrom('cases').select('holder_id').execute()).toEqual([{ holder_id: null }]);
  expect(await server.backend.photos.list()).toEqual([]);
});

test('after erasing, its sender still finds it, and a late retry makes no second case', async () => {
  const server = await aServer();
  const { headers, receipt } = await send(server);
  await officeCommand(server.backend, 'office:me', ['erase', receipt]);
  await officeCommand(server.backend, 'office:me', ['erase', receipt]);

  const again = await server.call('sendNeighbourReport', { headers, body: aLongReport() });
  const other = await server.call('sendNeighbourReport', { headers, body: aLongReport({ story: '别的事' }) });
  const proof = '13800002222';

  expect(again.body.receipt).toBe(receipt);
  expect(other).toMatchObject({ status: 409 });
  expect((await server.call('lookUpCase', { body: { receipt, proof } })).status).toBe(200);
  expect((await server.call('listCases', { headers })).body.cases).toHaveLength(1);
  expect((await server.call('listCases', { headers: await server.signIn('other') })).body.cases).toEqual([]);
});

test.each(['missing', 'empty', 'older'])('a database that is %s deletes no photo', async (which) => {
  const first = await aServer({ DATA_KEY: 'ab'.repeat(32) });
  await first.backend.database.destroy();
  const file = join(first.folder, 'cases.sqlite');
  const aside = join(aDataFolder(), 'older.sqlite');
  copyFileSync(file, aside);
  const second = await aServer({ DATA_DIR: first.folder, DATA_KEY: 'ab'.repeat(32) });
  const me = await second.signIn();
  const { body } = await second.call('sendAttachment', {
    headers: { ...me, ...newKey() },
    body: photoForm(await aPhoto()),
  });
  await second.stop();
  rmSync(file);
  if (which === 'older') copyFileSync(aside, file);
  if (which === 'empty') new Database(file).close();

  const third = await aServer({ DATA_DIR: first.folder, DATA_KEY: 'ab'.repeat(32) });
  for (let days = 0; days < 10; days += 1) {
    await keepHouse(third.backend);
    third.later(24 * 3600_000);
  }
  expect(existsSync(third.backend.photos.pathOf(String(body.attachment)))).toBe(true);
});

test('while another program writes, pages and reading go on; who would write is told when to come again', async () => {
  const server = await aServer();
  const me = await server.signIn();
  const other = new Database(join(server.folder, 'cases.sqlite'));
  registerEnd(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  const writing = server.call('openSession', { body: { kind: 'device', device: 'ef'.repeat(32) } });
  const first = await Promise.race([writing, server.app.request('/nothing.js')]);
  const refused = await writing;
  other.exec('COMMIT');

  expect(first.status).toBe(404);
  expect(refused).toMatchObject({ status: 503, body: { code: 'busy' } });
  expect(refused.headers.get('Retry-After')).toBe('5');
  expect((await server.call('listCases', { headers: me })).status).toBe(200);
  expect(
    (await server.call('openSession', { body: { kind: 'device', device: 'ef'.repeat(32) } })).status,
  ).toBe(200);
});

test('a short write of another program is waited for', async () => {
  const server = await aServer();
  const other = new Database(join(server.folder, 'cases.sqlite'));
  registerEnd(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  setTimeout(() => other.exec('COMMIT'), 300);
  expect(
    (await server.call('openSession', { body: { kind: 'device', device: 'ef'.repeat(32) } })).status,
  ).toBe(200);
});

test('who may wait longer than a person, as who keeps house, is not refused by the same write', async () => {
  for (const [patienceMs, status] of [
    [100, 503],
    [60_000, 200],
  ] as const) {
    const server = await aServer({}, { patienceMs });
    const other = new Database(join(server.folder, 'cases.sqlite'));
    registerEnd(() => other.close());
    other.exec('BEGIN IMMEDIATE');
    setTimeout(() => other.exec('COMMIT'), 1000);
    const { status: answered } = await server.call('openSession', {
      body: { kind: 'device', device: 'ef'.repeat(32) },
    });
    expect(answered).toBe(status);
  }
});
