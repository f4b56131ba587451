// The real server over the built H5 of a town that does not exist, on a port and disk of its own.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const builtH5 = process.env.E2E_H5 ?? 'dist/h5-test';

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** `stop()` ends it as an operator would; `kill()` as a power cut would, and `start()` begins again on the same disk. */
export async function openTown(settings = {}) {
  const site = settings.STATIC_DIR ?? builtH5;
  const command = site === 'dist/h5' ? 'build:h5' : 'build:test';
  if (!existsSync(`${site}/index.html`)) throw new Error(`${site} is not built: npm run ${command}`);
  const disk = mkdtempSync(join(tmpdir(), 'jiuzhutong-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let server;
  const end = (signal) =>
    new Promise((resolve) => {
      server.once('exit', resolve);
      server.kill(signal);
    });
  const start = async () => {
    server = spawn(process.execPath, ['server/dist/server.mjs'], {
      env: {
        ...process.env,
        PORT: String(port),
        DATA_DIR: disk,
        STATIC_DIR: builtH5,
        REGION: 'test/fixtures/regions/xinghe',
        ...settings,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (let tries = 0; tries < 600 && server.exitCode === null; tries += 1) {
      if (await isUp(url)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    if (server.exitCode === null) await end('SIGKILL');
    throw new Error('the server did not start');
  };
  // Whatever becomes of the test, its server does not outlive it.
  process.once('exit', () => server?.kill('SIGKILL'));
  await start();
  return {
    url,
    disk,
    start,
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM');
      rmSync(disk, { recursive: true, force: true });
    },
    /** What the office's command prints. */
    office: (...words) =>
      run('server/dist/office.mjs', words, {
        ...process.env,
        DATA_DIR: disk,
        REGION: 'test/fixtures/regions/xinghe',
        ...settings,
      }),
  };
}

const isUp = (url) =>
  fetch(`${url}/v1/health`).then(
    (answer) => answer.ok,
    () => false,
  );

function run(script, words, env) {
  return new Promise((resolve, reject) => {
    const command = spawn(process.execPath, [script, ...words], { env });
    let printed = '';
    command.stdout.on('data', (data) => {
      printed += data;
    });
    command.stderr.on('data', (data) => {
      printed += data;
    });
    command.once('exit', (code) => (code === 0 ? resolve(printed) : reject(new Error(printed))));
  });
}
