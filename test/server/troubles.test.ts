import { execFile } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import Database from 'libsql';
import { officeCommand } from '../../server/src/cli/office-command';
import { checkDatabase } from '../../server/src/store/check-database';
import { aListeningServer, rawRequest } from '../support/server/a-listening-server';
import { aDataFolder, buildOnce } from '../support/server/a-process';
import { aLongReport, aReport, aServer, newKey, type TestServer } from '../support/server/a-server';
import { aWeb } from '../support/server/a-web';
import { until } from '../support/server/until';

const events = (server: { readonly log: readonly string[] }) =>
  server.log.map((line): { readonly event: string; readonly code?: unknown } => JSON.parse(line));
const health = async (server: TestServer) => (await server.call('health')).body;

describe('signing in with WeChat', () => {
  let answer: unknown = {};
  const login = async () => {
    const { url } = await aWeb((_request, response) => response.end(JSON.stringify(answer)));
    const server = await aServer({
      WECHAT_APPID: 'wx1234567890abcdef',
      WECHAT_SECRET: '0123456789abcdef0123456789abcdef',
      WECHAT_HOST: url,
    });
    return { server, open: () => server.call('openSession', { body: { kind: 'wechat', code: 'c' } }) };
  };

  test.each([
    [40029, 422, 'wechat-code', ['wechat-refuses-us']],
    [40163, 422, 'wechat-code', undefined],
    [40013, 503, 'wechat-settings', ['wechat-refuses-us']],
    [40125, 503, 'wechat-settings', ['wechat-refuses-us']],
    [-1, 503, 'wechat-unreachable', undefined],
  ])(
    'WeChat answers %i: %i %s, and the office is told what only it can mend',
    async (errcode, status, code, causes) => {
      answer = { errcode };
      const { server, open } = await login();

      expect(await open()).toMatchObject({ status, body: { code } });
      expect((await health(server)).causes).toEqual(causes);
      expect(events(server).some(({ event }) => event === 'wechat-refuses-us')).toBe(causes !== undefined);

      answer = { openid: 'o' };
      expect((await open()).status).toBe(200);
      expect(await health(server)).toMatchObject({ status: 'ok' });
    },
  );

  test('a WeChat that cannot be reached is told, and forgotten once it answers', async () => {
    const server = await aServer({
      WECHAT_APPID: 'wx1234567890abcdef',
      WECHAT_SECRET: '0123456789abcdef0123456789abcdef',
      WECHAT_HOST: 'http://127.0.0.1:1',
    });
    const refused = await server.call('openSession', { body: { kind: 'wechat', code: 'c' } });
    expect(refused).toMatchObject({ status: 503, body: { code: 'wechat-unreachable' } });
    expect(await health(server)).toMatchObject({ status: 'degraded', causes: ['wechat-unreachable'] });
  });
});

test('a full disk: the log names it, health says so until something is stored again', async () => {
  const server = await aServer();
  const me = await server.signIn();
  const { database } = server.backend;
  const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(database);
  await sql.raw(`PRAGMA max_page_count = ${rows[0]?.page_count}`).execute(database);
  const body = aLongReport({ story: '很长的事'.repeat(50) });
  const send = () => server.call('sendNeighbourReport', { headers: { ...me, ...newKey() }, body });
  let last = await send();
  for (let tries = 0; tries < 40 && last.status === 201; tries += 1) last = await send();

  expect(last).toMatchObject({ status: 500, body: { code: 'internal' } });
  expect(events(server).find(({ event }) => event === 'mistake')).toMatchObject({ code: 'SQLITE_FULL' });
  expect(await health(server)).toMatchObject({ status: 'degraded', causes: ['disk-full'] });

  await sql`PRAGMA max_page_count = 1000000`.execute(database);
  expect((await send()).status).toBe(201);
  expect(await health(server)).toMatchObject({ status: 'ok' });
});

test.each([
  ['whole', '', 'database-checked'],
  ['damaged', 'no database', 'database-damaged'],
])(
  'a database that is %s is told',
  async (_name, content, event) => {
    const server = await aServer();
    const folder = content === '' ? server.folder : aDataFolder();
    if (content !== '') writeFileSync(join(folder, 'cases.sqlite'), content.repeat(1000));
    checkDatabase(folder, server.backend);
    await until(() => events(server).some((line) => line.event === event));
  },
  90_000,
);

test('a page that is damaged is told, whichever table it is of', async () => {
  const server = await aServer();
  const folder = aDataFolder();
  const file = join(folder, 'cases.sqlite');
  const database = new Database(file);
  database.exec('create table first (x text); create table second (x text)');
  for (const name of ['first', 'second']) {
    database.exec(
      `insert into ${name} with recursive n(i) as (select 1 union all select i + 1 from n where i < 200) select hex(zeroblob(200)) from n`,
    );
  }
  database.close();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xff, bytes.length - 4096));

  const isTold = (): boolean => events(server).some(({ event }) => event === 'database-damaged');
  checkDatabase(folder, server.backend);
  await until(isTold);
}, 90_000);

test('the office command ends in a sentence, whatever is wrong with the data', async () => {
  const bundle = buildOnce();
  const folder = aDataFolder();
  appendFileSync(join(folder, 'cases.sqlite'), 'no database'.repeat(500));
  const env = { ...process.env, DATA_DIR: folder };
  const { stderr } = await promisify(execFile)(
    process.execPath,
    [join(bundle.folder, 'office.mjs'), 'list'],
    { env },
  ).catch((error: { stderr: string }) => error);
  expect(stderr).toContain('没做成');
  expect(stderr).not.toMatch(/\n\s+at /);
}, 20_000);

test('an upload that is broken off is no mistake of ours', async () => {
  const server = await aListeningServer();
  const opened = await fetch(`${server.url}/v1/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind: 'device', device: 'ab'.repeat(32) }),
  });
  const { token } = (await opened.json()) as { token: string };
  const { 'Idempotency-Key': key } = newKey();
  const head = `POST /v1/attachments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nIdempotency-Key: ${key}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n--b`;
  await rawRequest(server.port, async (socket) => {
    socket.write(head);
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(events(server).map(({ event }) => event)).not.toContain('mistake');
});

test.each([
  ['what is no HTTP', 'nonsense\r\n\r\n', '400'],
  ['a head without end', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
  ['an address that is none', 'GET /v1/nothing HTTP/1.1\r\nHost: x\r\n\r\n', '404'],
])('%s is answered with the headers of every answer', async (_name, text, status) => {
  const server = await aListeningServer();
  const answer = await rawRequest(server.port, async (socket) => {
    socket.write(text);
  });
  expect(answer.text).toContain(` ${status} `);
  expect(answer.text.toLowerCase()).toContain('x-content-type-options: nosniff');
  expect(answer.text.toLowerCase()).toContain('referrer-policy: no-referrer');
});

test('urgent reports have a ceiling of their own, for each session', async () => {
  const server = await aServer();
  const [me, other] = [await server.signIn('me'), await server.signIn('other')];
  const send = (who: Record<string, string>) =>
    server.call('sendNeighbourReport', {
      headers: { ...who, ...newKey() },
      body: aReport({ danger: 'yes' }),
    });
  for (let sent = 0; sent < 120; sent += 1) expect((await send(me)).status).toBe(201);
  expect(await send(me)).toMatchObject({ status: 429, body: { code: 'too-many-reports' } });
  expect((await send(other)).status).toBe(201);
  server.later(3600_000);
  expect((await send(me)).status).toBe(201);
}, 20_000);

test('wrong proofs slow down whoever guesses, not the owner', async () => {
  const server = await aServer();
  const headers = { ...(await server.signIn()), ...newKey() };
  const { receipt } = (await server.call('sendNeighbourReport', { headers, body: aLongReport() })).body;
  const ask = (from: string, proof: string) =>
    server.call('lookUpCase', { headers: { 'X-Forwarded-For': from }, body: { receipt, proof } });
  for (let tries = 0; tries < 5; tries += 1)
    expect((await ask('203.0.113.1', '13800000000')).status).toBe(404);
  // The same address, however it is written.
  for (const from of [
    '203.0.113.1',
    '203.0.113.1:4711',
    '::ffff:203.0.113.1',
    '::FFFF:cb00:7101',
    '[::ffff:203.0.113.1]:80',
  ]) {
    expect((await ask(from, '13800000000')).status).toBe(429);
  }
  expect((await ask('203.0.113.2', '13800002222')).status).toBe(200);
});

test.each([
  ['2001:db8::1', '2001:0DB8:0:0::2', true],
  ['2001:db8::1', '[2001:db8::5]:443', true],
  ['2001:db8::1%eth0', '2001:db8:0:0:ffff::', true],
  ['2001:db8::1', '2001:db8:0:1::1', false],
])('the household of %s and of %s is the same: %s', async (one, two, same) => {
  const server = await aServer();
  const ask = (from: string) =>
    server.call('lookUpCase', {
      headers: { 'X-Forwarded-For': from },
      body: { receipt: '000000000000', proof: '1234' },
    });
  for (let tries = 0; tries < 30; tries += 1) await ask(one);
  expect((await ask(two)).status === 429).toBe(same);
});

test('a story steers no terminal and forges no line of the office', async () => {
  const server = await aServer();
  const story = '第一行\n回执编号：000000000000\u2028  已办完\u001b[2J\u009b31m\u202eabc\r街道意见：同意';
  const headers = { ...(await server.signIn()), ...newKey() };
  const { receipt } = (await server.call('sendNeighbourReport', { headers, body: aLongReport({ story }) }))
    .body;
  const shown = await officeCommand(server.backend, 'office:me', ['show', String(receipt)]);
  const printed = await officeCommand(server.backend, 'office:me', ['print', String(receipt)]);
  const text = shown.lines.join('\n');

  expect(`${text}${printed.lines.join('\n')}`).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(text.split('\n').filter((line) => /^\s*(回执编号|已办完|街道意见)/.test(line))).toEqual([]);
});

test('a key that was listed once by mistake may be dropped again; one that sealed something may not', async () => {
  const [used, mistaken] = ['ab'.repeat(32), 'cd'.repeat(32)];
  const first = await aServer({ DATA_KEY: `${used},${mistaken}` });
  const headers = { ...(await first.signIn()), ...newKey() };
  await first.call('sendNeighbourReport', { headers, body: aReport() });
  await first.stop();
  const second = await aServer({ DATA_KEY: used, DATA_DIR: first.folder });
  await second.stop();
  await expect(aServer({ DATA_KEY: mistaken, DATA_DIR: first.folder })).rejects.toThrow(
    'DATA_KEY lacks the key',
  );
});
