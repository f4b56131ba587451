import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { buildServer } from './build-server.mjs';

// npm run bench:server — reports a second that the real server stores, with one fsync a commit. Budget: 50/s, p99 300 ms.
const seconds = Number(process.env.SECONDS || 10);
const connections = Number(process.env.CONNECTIONS || 10);
const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, '.cache/bench-server');
const dataFolder = mkdtempSync(join(tmpdir(), 'jiuzhutong-bench-'));

await buildServer(bundle);
const server = spawn(process.execPath, [join(bundle, 'server.mjs')], {
  cwd: root,
  env: { ...process.env, PORT: '0', DATA_DIR: dataFolder, MODE: 'rehearsal' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  print(await load(await listening()));
} finally {
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
  for (const folder of [bundle, dataFolder]) rmSync(folder, { recursive: true, force: true });
}

async function listening() {
  for await (const line of createInterface({ input: server.stdout })) {
    const { event, url } = JSON.parse(line);
    if (event === 'listening') {
      server.stdout.resume();
      return url;
    }
  }
  throw new Error('the server ended before it listened');
}

async function load(url) {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${await openSession(url)}` };
  const body = JSON.stringify(aReport());
  const setupRequest = (request) => ({
    ...request,
    headers: { ...headers, 'Idempotency-Key': randomUUID() },
  });
  return autocannon({
    url: `${url}/v1/neighbour-reports`,
    connections,
    duration: seconds,
    requests: [{ method: 'POST', body, setupRequest }],
  });
}

async function openSession(url) {
  const body = JSON.stringify({ kind: 'device', device: 'ab'.repeat(32) });
  const answer = await fetch(`${url}/v1/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  return (await answer.json()).token;
}

/** Urgent, because those are never refused for being many; a story of the longest allowed length. */
function aReport() {
  return {
    formVersion: 1,
    answers: {
      danger: 'yes',
      signs: ['elder-unseen'],
      village: '',
      group: '3组',
      place: '水井旁边第二家',
      ready: 'add',
      personName: '王婆婆',
      personPhone: '',
      knows: 'unknown',
      wishes: '',
      canApply: 'no',
      story: '三天没看到开门了。'.repeat(50),
      photos: [],
      role: 'neighbour',
      naming: 'named',
      reporterName: '',
      reporterPhone: '13800002222',
    },
    consent: { version: 'bench', hash: 'c0'.repeat(32) },
  };
}

function print({ '2xx': stored, non2xx, errors, duration, latency }) {
  console.log(
    `${(stored / duration).toFixed(0)} reports/s stored (budget 50), ${connections} connections, ${duration} s`,
  );
  console.log(`p50 ${latency.p50} ms, p99 ${latency.p99} ms (budget 300), longest ${latency.max} ms`);
  console.log(`${stored} stored, ${non2xx} refused, ${errors} errors`);
}
