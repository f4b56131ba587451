import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import sharp from 'sharp';
import { buildServer } from '../build/server.mjs';
import { giveToOne, makeManyCases } from './many-cases.mjs';

// npm run bench:server — reports a second that the real server stores, with one fsync a commit. Budget: 50/s, p99 300 ms.
const seconds = Number(process.env.SECONDS || 10);
const connections = Number(process.env.CONNECTIONS || 10);
const cases = Number(process.env.CASES || 1_000_000);
/** One session may send 120 urgent reports an hour. */
const sessions = 100;
const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, '.cache/bench-server');
const dataFolder = mkdtempSync(join(tmpdir(), 'jiuzhutong-bench-'));

await buildServer(bundle);
try {
  await withServer(async (url) => {
    print(await load(url));
    console.log(
      `40 heavy photos at once: ${await whileHealthIsAsked(url, () => heavyPhotos(url))} (budget 200)`,
    );
  });
  const database = join(dataFolder, 'cases.sqlite');
  const listed = giveToOne(database, 200);
  makeManyCases(database, cases);
  // Housekeeping begins with the start; while it runs, everybody else has his turn.
  await withServer(async (url) => {
    const health = await whileHealthIsAsked(url, () => pause(20_000));
    console.log(`housekeeping at ${cases} cases: ${health} (budget 50 a block)`);
    console.log(`GET /v1/cases, a page of ${listed}: ${await readingTheList(url)} (budget 30)`);
  });
  // What the machine itself makes everybody wait: a server that does nothing.
  const idle = mkdtempSync(join(tmpdir(), 'jiuzhutong-bench-'));
  await withServer(async (url) => {
    console.log(`nothing to do: ${await whileHealthIsAsked(url, () => pause(20_000))}`);
  }, idle).finally(() => rmSync(idle, { recursive: true, force: true }));
} finally {
  for (const folder of [bundle, dataFolder]) rmSync(folder, { recursive: true, force: true });
}

async function withServer(work, folder = dataFolder) {
  const watched = ['--import', fileURLToPath(new URL('loop-delay.mjs', import.meta.url))];
  const server = spawn(process.execPath, [...watched, join(bundle, 'server.mjs')], {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: folder, MODE: 'rehearsal' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await work(await listening(server));
  } finally {
    const gone = once(server, 'exit');
    server.kill('SIGTERM');
    await gone;
  }
}

function deviceOf(at) {
  return String(at).padStart(64, '0');
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Asks for health over and over while the work goes on. */
async function whileHealthIsAsked(url, work) {
  let over = false;
  const working = work().finally(() => {
    over = true;
  });
  const waits = [];
  while (!over) {
    const began = performance.now();
    await (await fetch(`${url}/v1/health`)).text();
    waits.push(performance.now() - began);
    await pause(10);
  }
  await working;
  waits.sort((a, b) => a - b);
  const at = (share) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))].toFixed(0);
  return `health p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`;
}

/** The first page over and over, from the phone that has all of them. */
async function readingTheList(url) {
  const Authorization = `Bearer ${await openSession(url, deviceOf(0))}`;
  const waits = [];
  for (let at = 0; at < 100; at += 1) {
    const began = performance.now();
    await (await fetch(`${url}/v1/cases`, { headers: { Authorization } })).text();
    waits.push(performance.now() - began);
  }
  waits.sort((a, b) => a - b);
  return `p50 ${waits[50].toFixed(0)} ms, p99 ${waits[98].toFixed(0)} ms`;
}

async function heavyPhotos(url) {
  const photo = await sharp({ create: { width: 6300, height: 6300, channels: 4, background: '#3366cc80' } })
    .png()
    .toBuffer();
  const Authorization = `Bearer ${await openSession(url, 'cd'.repeat(32))}`;
  const send = async () => {
    const body = new FormData();
    body.append('file', new Blob([photo]), 'a.png');
    const headers = { Authorization, 'Idempotency-Key': randomUUID() };
    await fetch(`${url}/v1/attachments`, { method: 'POST', headers, body });
  };
  await Promise.all(Array.from({ length: 40 }, send));
}

async function listening(server) {
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
  const tokens = [];
  for (let at = 0; at < sessions; at += 1) tokens.push(await openSession(url, deviceOf(at)));
  const body = JSON.stringify(aReport());
  let sent = 0;
  const setupRequest = (request) => ({
    ...request,
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${tokens[sent++ % sessions]}`,
      'Idempotency-Key': randomUUID(),
    },
  });
  return autocannon({
    url: `${url}/v1/neighbour-reports`,
    connections,
    duration: seconds,
    requests: [{ method: 'POST', body, setupRequest }],
  });
}

async function openSession(url, device) {
  const body = JSON.stringify({ kind: 'device', device });
  const answer = await fetch(`${url}/v1/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  return (await answer.json()).token;
}

/** Urgent, because of those each session may send 120 an hour; a story of the longest allowed length. */
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
