// npm run bench:peers — ours against an empty Taro app and plain ones of the same versions, all in one run, each in turn.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { buildServer } from '../../build/server.mjs';
import { load } from '../../load.mjs';
import { runBundled } from '../run-bundled.mjs';
import { measurePages, serveFolder } from './browser.mjs';
import { writePlainApp } from './plain-apps.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Inside the repository, so that the plain apps find the packages ours has. */
const place = join(root, '.cache/peers');
const { ratioTo, median } = await load('tools/bench/peers/ratios.ts');

try {
  const [empty, list, field, h5] = [
    plain('empty', 'weapp'),
    plain('list', 'weapp'),
    plain('field', 'weapp'),
    plain('empty', 'h5'),
  ];
  const [weapp, ours] = [join(root, 'dist/weapp'), join(root, 'dist/h5')];
  built(weapp, 'app.json', 'tools/build/weapp.mjs');
  built(ours, 'index.html', 'tools/build/h5.mjs');
  await runBundled('tools/bench/peers/starts.ts', [
    { name: 'empty app', dist: empty },
    { name: 'plain list of 41 rows', dist: list },
    { name: 'home', dist: weapp },
    { name: 'list of articles', dist: weapp, open: 'pages/policies/index' },
    { name: 'an article', dist: weapp, open: 'pages/policy/article?id=subsistence' },
    { name: 'for whom', dist: weapp, open: 'pages/application/people' },
  ]);
  await runBundled('tools/bench/peers/keys.ts', { plain: field, ours: weapp });
  await browserRatios(h5, ours);
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** Builds a plain app, and returns where it lies. */
function plain(kind, type) {
  const folder = join(place, `${kind}-${type}`);
  writePlainApp(folder, kind, { root, output: `dist/${type}` });
  run([join(root, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', type], folder);
  return join(folder, 'dist', type);
}

/** Ours is measured as it was built; where it was not, it is built now. */
function built(folder, sign, tool) {
  if (!existsSync(join(folder, sign))) run([join(root, tool)], root);
}

function run(command, cwd) {
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

async function browserRatios(empty, ours) {
  const bare = await serveFolder(empty);
  const server = await startServer(ours);
  try {
    const found = await measurePages([
      { name: 'empty app', url: bare.url },
      { name: 'home', url: server.url },
      { name: 'list of articles', url: `${server.url}/pages/policies/index` },
      { name: 'an article', url: `${server.url}/p/subsistence` },
      { name: 'for whom', url: `${server.url}/pages/application/people` },
      { name: 'self-check question', url: `${server.url}/pages/self-check/question?m=quick` },
    ]);
    print(found);
  } finally {
    bare.stop();
    await server.stop();
  }
}

function print(found) {
  console.log(
    '\nH5 in Chromium, CPU 4 times slower, 1.6 Mbit/s, 150 ms: ms, and how many times the empty app',
  );
  for (const measure of ['first', 'largest', 'interactive']) {
    const all = found.map(({ name, [measure]: values }) => ({ name, values }));
    for (const series of all)
      console.log(
        `${measure.padEnd(12)} ${series.name.padEnd(22)} ${median(series.values).toFixed(0).padStart(6)}  ${ratioTo(all[0], series).toFixed(2)}`,
      );
  }
}

/** The real server, with its compression and its policies, on a disk of its own. */
async function startServer(h5) {
  const bundle = join(place, 'server');
  const disk = mkdtempSync(join(tmpdir(), 'jiuzhutong-peers-'));
  await buildServer(bundle);
  const server = spawn(process.execPath, [join(bundle, 'server.mjs')], {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: disk, STATIC_DIR: h5 },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const { event, url } = JSON.parse(line);
    if (event !== 'listening') continue;
    server.stdout.resume();
    return { url, stop: () => stop(server, disk) };
  }
  throw new Error('the server ended before it listened');
}

async function stop(server, disk) {
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
  rmSync(disk, { recursive: true, force: true });
}
