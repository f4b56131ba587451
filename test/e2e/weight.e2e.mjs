import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { load } from '../../tools/load.mjs';
import { aScene } from './support/scene.mjs';
import { builtH5 } from './support/town.mjs';

/** JavaScript a first visit may cost, in bytes as a server compresses them; home is what most people open. */
const budget = 120 * 1024;
const budgets = { '/': 84 * 1024 };

const { measureFirstLoads } = await load('tools/bench/first-load.ts');
/** What the HTML of a page names; the rest comes after the first drawing. */
const named = { 'pages/home/index': 82 * 1024 };

for (const { page, scripts } of measureFirstLoads(builtH5)) {
  const most = named[page] ?? budget;
  test(`the HTML of ${page} names at most ${most} bytes of script`, () => {
    assert.ok(scripts <= most, `${scripts} bytes`);
  });
}

const scene = aScene();

const entries = [
  '/',
  '/pages/neighbour-report/question',
  '/p/subsistence',
  '/pages/policies/index',
  '/pages/policies/situation?id=sick',
  '/pages/policy/poster?id=orphan',
  '/pages/policy/leaflet?id=orphan',
  '/pages/registration/question',
  '/pages/application/people',
  '/pages/application/question?p=new&t=who',
  '/pages/self-check/start',
  '/pages/self-check/question?m=quick',
  '/pages/cases/list',
  '/pages/cases/receipt',
];

/** Until the page has fetched nothing more for a while, by a timer of its own. */
async function rests(page) {
  const fetched = () =>
    page.evaluate(async () => {
      await new Promise((over) => setTimeout(over, 700));
      return performance.getEntriesByType('resource').length;
    });
  await page.waitForLoadState();
  let before = -1;
  for (let now = await fetched(); now !== before; now = await fetched()) before = now;
}

for (const path of entries) {
  const most = budgets[path] ?? budget;
  test(`the first load of ${path} stays within ${most} bytes of script`, async (run) => {
    const page = await (await scene.aPhone({ serviceWorkers: 'block' })).newPage();
    const scripts = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.goto(scene.town.url + path);
    await page.locator('main:visible').waitFor();
    await rests(page);
    const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body, { level: 9 }).length);
    const sum = sizes.reduce((total, size) => total + size, 0);
    run.diagnostic(`${path}: ${sizes.length} scripts, ${sum} bytes gzip`);
    assert.ok(sum <= most, `${sum} bytes`);
  });
}
