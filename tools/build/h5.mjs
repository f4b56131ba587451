// Builds the H5 and its service worker: shell, all chunks and the region pack work without a network.
import { spawnSync } from 'node:child_process';
import { generateSW } from 'workbox-build';
import { writePages } from './prerender/pages.mjs';
import { checkRegion } from './region.mjs';
import { finishShell } from './shell.mjs';

const folder = process.env.OUTPUT_ROOT ?? 'dist/h5';

await checkRegion();
const built = spawnSync(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', 'h5'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production' },
});
if (built.status !== 0) process.exit(built.status ?? 1);

await finishShell(folder);
const drawn = await writePages(folder);
const { count, size } = await generateSW({
  globDirectory: folder,
  globPatterns: ['index.html', ...drawn.map((path) => `${path}.html`), '**/*.{js,css}'],
  // `/` is home; `/p/orphan` lies in p/orphan.html.
  directoryIndex: 'pages/home/index.html',
  globIgnores: ['sw.js'],
  swDest: `${folder}/sw.js`,
  sourcemap: false,
  inlineWorkboxRuntime: true,
  // A new version waits until home, with nothing on its way, tells it to take over.
  skipWaiting: false,
  clientsClaim: true,
  cleanupOutdatedCaches: true,
  navigateFallback: '/index.html',
  navigateFallbackDenylist: [/^\/v1\//],
  dontCacheBustURLsMatching: /\.[0-9a-f]{8}\./,
});
console.log(`H5 built: ${count} files, ${Math.round(size / 1024)} KB kept for offline.`);
