import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Town {
  readonly url: string;
  /** Its data folder. */
  readonly folder: string;
  /** What the office's own command says, as `show` and a receipt. */
  office(...words: readonly string[]): string;
  stop(): Promise<void>;
}

const dist = resolve(__dirname, '../../../server/dist');

/** The real built server on a port and disk of its own. */
export async function openTown(): Promise<Town> {
  const disk = mkdtempSync(join(tmpdir(), 'jiuzhutong-weapp-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [resolve(dist, 'server.mjs')], {
    env: { ...process.env, PORT: String(port), DATA_DIR: disk },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilItAnswers(`${url}/v1/health`);
  return {
    url,
    folder: disk,
    office: (...words) =>
      spawnSync(process.execPath, [resolve(dist, 'office.mjs'), ...words], {
        env: { ...process.env, DATA_DIR: disk },
        encoding: 'utf8',
      }).stdout,
    async stop() {
      await ended(server);
      rmSync(disk, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => probe.once('listening', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the server did not start: npm run build:server first');
}

function ended(server: ChildProcess): Promise<unknown> {
  const gone = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  return gone;
}
