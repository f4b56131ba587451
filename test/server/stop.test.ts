import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { aDataFolder, buildOnce, openSession, startServer } from '../support/server/a-process';
import { aReport, newKey } from '../support/server/a-server';

let bundle: ReturnType<typeof buildOnce>;
beforeAll(() => {
  bundle = buildOnce();
});

const body = Buffer.from(JSON.stringify(aReport()));

/** A request that the server has begun to read: it said 100 Continue, and has some of the body. */
async function begin(url: string, headers: Record<string, string>): Promise<ClientRequest> {
  const asking = { ...headers, Expect: '100-continue' };
  const started = request(`${url}/v1/neighbour-reports`, { method: 'POST', headers: asking });
  started.flushHeaders();
  await once(started, 'continue');
  started.write(body.subarray(0, 20));
  return started;
}

/** Until nobody new is let in: the server is stopping. */
async function untilClosed(url: string): Promise<void> {
  const open = () =>
    new Promise<boolean>((resolve) => {
      const knock = connect(Number(new URL(url).port), '127.0.0.1');
      knock.once('connect', () => resolve(true)).once('error', () => resolve(false));
      knock.once('connect', () => knock.destroy());
    });
  while (await open()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s lets the running request end, then leaves everything in one file',
  async (signal) => {
    const folder = aDataFolder();
    const server = await startServer(bundle.folder, folder);
    const headers = {
      ...(await openSession(server.url, 'ab'.repeat(32))),
      ...newKey(),
      'Content-Length': `${body.length}`,
    };
    const started = await begin(server.url, headers);

    const gone = server.end(signal);
    await untilClosed(server.url);
    started.end(body.subarray(20));
    const [response] = (await once(started, 'response')) as [IncomingMessage];

    expect(response.statusCode).toBe(201);
    response.resume();
    expect(await gone).toBe(0);
    expect(statSync(join(folder, 'cases.sqlite-wal')).size).toBe(0);
  },
);

test('a 20 MB photo over a real connection is a clear answer, not a broken one', async () => {
  const server = await startServer(bundle.folder, aDataFolder());
  const { Authorization = '' } = await openSession(server.url, 'ab'.repeat(32));
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(20 * 1024 * 1024)]), 'big.jpg');

  const response = await fetch(`${server.url}/v1/attachments`, {
    method: 'POST',
    headers: { Authorization, ...newKey() },
    body: form,
  });

  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ code: 'body-too-large' });
  await server.end('SIGTERM');
});

test('a bad setting stops the start with one sentence, and touches nothing', async () => {
  const folder = join(aDataFolder(), 'data');
  const started = execFile(process.execPath, [join(bundle.folder, 'server.mjs')], {
    env: { ...process.env, PORT: 'eighty', DATA_DIR: folder },
  });
  const said: string[] = [];
  started.stderr?.on('data', (text: string) => said.push(text));
  const [code] = (await once(started, 'exit')) as [number];

  expect(code).toBe(1);
  expect(said.join('')).toBe('PORT must be a whole number from 0 to 65535.\n');
  expect(existsSync(folder)).toBe(false);
});
