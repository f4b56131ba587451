import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { aScene } from './scene.mjs';

/** JavaScript a first visit may cost, in bytes as a server compresses them. */
const budget = 160 * 1024;

const scene = aScene();

const entries = [
  '/',
  '/pages/neighbour-report/question',
  '/p/subsistence',
  '/pages/policy/index',
  '/pages/policy/situation?id=sick',
  '/pages/policy/poster?id=orphan',
  '/pages/policy/leaflet?id=orphan',
  '/pages/apply/people',
  '/pages/apply/question?p=new&t=who',
  '/pages/self-check/start',
  '/pages/self-check/question?m=quick',
];

for (const path of entries) {
  test(`the first load of ${path} stays within ${budget} bytes of script`, async (run) => {
    const page = await (await scene.aPhone({ serviceWorkers: 'block' })).newPage();
    const scripts = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.goto(scene.town.url + path);
    await page.locator('main:visible').waitFor();
    await page.waitForLoadState('networkidle');
    const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body, { level: 9 }).length);
    const sum = sizes.reduce((total, size) => total + size, 0);
    run.diagnostic(`${path}: ${sizes.length} scripts, ${sum} bytes gzip`);
    assert.ok(sum <= budget, `${sum} bytes`);
  });
}
