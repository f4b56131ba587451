// The pages that stand in their HTML: without any script, before the script comes, and while it takes over.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { handOn } from '../support/hand.mjs';
import { pageAsPicture } from '../support/paper.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();
const index = JSON.parse(readFileSync('src/content/policy-index.json', 'utf8'));
const isScript = /\/js\/.*\.js$/;

async function aPage(options) {
  return (await scene.aPhone({ serviceWorkers: 'block', ...options })).newPage();
}

/** A page whose program does not come until `come()` is called. */
async function aSlowPage(options) {
  const page = await aPage(options);
  let come;
  const coming = new Promise((resolve) => {
    come = resolve;
  });
  await page.route(isScript, async (route) => {
    await coming;
    await route.continue().catch(() => undefined);
  });
  return { page, come };
}

/** A picture of a page that has come to rest: two in a row are the same. */
async function stillPicture(page) {
  let before = await page.screenshot();
  for (let tries = 0; tries < 20; tries += 1) {
    await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 150)));
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
  return before;
}

const takenOver = (page) => page.locator('#shell').waitFor({ state: 'detached' });

test('home without script: emergency numbers call, entries lead on', async () => {
  const page = await aPage({ javaScriptEnabled: false });
  await page.goto(scene.town.url);
  for (const number of ['120', '110', '119']) await page.locator(`a[href="tel:${number}"]`).first().waitFor();
  assert.equal(await page.locator('h1').first().isVisible(), true);
  assert.equal(await page.locator('[data-later=""]:visible').count(), 0, 'a button that does nothing');
  await page.locator('main a[href="/pages/policies/index"]:visible').first().click();
  await page.waitForURL('**/pages/policies/index');
});

test('the list without script: every article is a link once its group is unfolded', async () => {
  const page = await aPage({ javaScriptEnabled: false });
  await page.goto(`${scene.town.url}/pages/policies/index`);
  for (const head of await page.locator('.fold label').all()) await head.click();
  for (const { id } of index) {
    const link = page.locator(`a[href="/p/${id}"]:visible`).first();
    assert.equal(await link.isVisible(), true, `no link to ${id}`);
  }
});

test('an article without script: three depths, a number to call, terms as plain words', async () => {
  const page = await aPage({ javaScriptEnabled: false });
  await page.goto(`${scene.town.url}/p/orphan`);
  assert.match(await page.title(), /孤儿/);
  assert.ok((await page.locator('meta[name=description]').getAttribute('content')).length > 8);
  const picture = new URL(await page.locator('meta[property="og:image"]').getAttribute('content'));
  assert.equal(picture.origin, 'https://xinghe.example.org');
  const sent = await page.request.get(scene.town.url + picture.pathname);
  assert.equal(sent.headers()['content-type'], 'image/png');
  const shown = () => page.locator('div.depth:visible').getAttribute('class');
  assert.equal(await shown(), 'depth depth-short');
  await page.locator('nav a:visible', { hasText: '详细' }).click();
  assert.equal(await shown(), 'depth depth-long');
  await page.locator('nav a:visible', { hasText: '依据' }).click();
  assert.equal(await shown(), 'depth depth-law');
  assert.equal((await page.locator('a[href^="tel:"]:visible').count()) > 0, true);
  assert.equal(await page.locator('[data-later=""]:visible').count(), 0);
});

test('an article on paper without script: all three depths, unfolded, and no tabs', async () => {
  const page = await aPage({ javaScriptEnabled: false });
  await page.goto(`${scene.town.url}/p/orphan`);
  await page.emulateMedia({ media: 'print' });
  for (const depth of ['short', 'long', 'law'])
    assert.equal(await page.locator(`div.depth-${depth}`).isVisible(), true, depth);
  assert.equal(await page.locator('nav.depth:visible').count(), 0);
  const folded = await page
    .locator('.fold > div')
    .evaluateAll((parts) => parts.filter((part) => part.offsetHeight === 0));
  assert.equal(folded.length, 0);
});

const onPaper = [
  ['/', ['120', '110', '119']],
  ['/pages/policies/index', index.map(({ title }) => title.replaceAll('|', ''))],
  ['/p/orphan', ['孤儿']],
];
for (const [path, words] of onPaper) {
  test(`${path} without script is read, called from and printed`, async () => {
    const page = await aPage({ javaScriptEnabled: false });
    await page.goto(scene.town.url + path);
    assert.ok((await page.locator('main:visible').innerText()).length > 40);
    const call = page.locator('a[href^="tel:"]:visible').first();
    assert.match(await call.getAttribute('href'), /^tel:\d{3,}$/);
    const paper = await pageAsPicture(page);
    for (const word of words) assert.ok(paper.words.includes(word), `${word} is not on the paper`);
  });
}

test('a page that only the program can draw says without script whom to call', async () => {
  const page = await aPage({ javaScriptEnabled: false });
  await page.goto(`${scene.town.url}/pages/application/people`);
  assert.equal((await page.locator('a[href^="tel:"]:visible').count()) > 0, true);
});

const entries = {
  '/pages/application/people': ['我要申请', '给谁申请'],
  '/pages/application/question?p=new&t=who': ['我要申请', '给谁'],
  '/pages/registration/question': ['先报个名', '叫什么'],
  '/pages/self-check/start': ['测一测', '看看哪些帮得上'],
  '/pages/self-check/question?mode=emergency': ['测一测', '生命危险'],
  '/pages/neighbour-report/question': ['帮人反映', '有危险吗'],
  '/pages/cases/list': ['我的办理', '还没有在办的事'],
};
for (const [path, [title, words]] of Object.entries(entries)) {
  test(`${path} says before the program is there what opens and whom to call, and goes on`, async () => {
    const { page, come } = await aSlowPage();
    await page.goto(scene.town.url + path, { waitUntil: 'commit' });
    await page.locator(`header:visible:has-text("${title}")`).waitFor();
    await page.locator('main:visible', { hasText: /正在(打开|取)/ }).waitFor();
    assert.match(await page.locator('a[href^="tel:"]:visible').first().getAttribute('href'), /^tel:\d{3,}$/);
    assert.equal(await page.locator('main button:visible').count(), 0, 'a button that does nothing');
    come();
    await takenOver(page);
    await handOn(page).sees(words);
  });
}

test('a page that only opens says so where its program never comes', async () => {
  const page = await aPage();
  await page.route(isScript, (route) => route.abort());
  await page.goto(`${scene.town.url}/pages/application/people`);
  await page.locator('#trouble:visible a[href^="tel:"]').first().waitFor();
});

test('an entry tapped before the program is there opens', async () => {
  const { page, come } = await aSlowPage();
  await page.goto(scene.town.url, { waitUntil: 'commit' });
  await page.locator('a[href="/pages/policies/index"]').first().click({ noWaitAfter: true });
  await page.waitForURL('**/pages/policies/index', { waitUntil: 'commit' });
  await page.locator('a[href^="/p/"]:visible').first().waitFor();
  come();
  await takenOver(page);
  assert.match(await handOn(page).text(), /遇到什么难处/);
});

test('the program keeps the depth, what is unfolded and the place on the page', async () => {
  const { page, come } = await aSlowPage();
  await page.goto(`${scene.town.url}/p/subsistence`, { waitUntil: 'commit' });
  await page.locator('nav a:visible', { hasText: '详细' }).click();
  await page.locator('.fold label:visible').nth(1).click();
  await page.locator('#shell').evaluate((shell) => shell.scrollTo(0, 300));
  const before = await page.locator('.fold-box:checked').count();
  come();
  await takenOver(page);
  assert.equal(before, 1);
  assert.equal(await page.locator('[aria-expanded=true]:visible').count(), 1);
  assert.equal(await page.locator('[role=tab][aria-selected=true]').innerText(), '详细');
  await page.waitForFunction(() => document.querySelector('.taro_page').scrollTop === 300);
});

test('an article comes whole: its scripts are asked for in the head, and its frame alone is never drawn', async () => {
  const page = await aPage();
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('#app [aria-busy=true]')) window.drewFrame = true;
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  const answer = await page.goto(`${scene.town.url}/p/subsistence`);
  const scripts = (html) => html.match(/<script defer[^>]*src="[^"]+"/g) ?? [];
  const [head, body] = (await answer.text()).split('</head>');
  assert.ok(scripts(head).length > 2, 'those of the page beside the two of the program');
  assert.match(scripts(head).at(-1), /\/app\./, 'the program comes last');
  assert.deepEqual(scripts(body), []);
  await takenOver(page);
  assert.equal(await page.evaluate(() => window.drewFrame), undefined);
});

test('what was typed into the search before the program came is looked for', async () => {
  const { page, come } = await aSlowPage();
  await page.goto(`${scene.town.url}/pages/policies/index`, { waitUntil: 'commit' });
  await page.locator('input[type=search]').fill('看病');
  come();
  await takenOver(page);
  assert.equal(await page.locator('input[type=search]').inputValue(), '看病');
  await page.locator('main', { hasText: '找到' }).waitFor();
});

const looks = [
  ['/', {}],
  ['/', { largest: true, high: true, size: { width: 320, height: 640 } }],
  ['/pages/policies/index', {}],
  ['/p/subsistence', {}],
  ['/p/subsistence', { largest: true, size: { width: 320, height: 640 } }],
  ['/p/real-or-fake', { high: true }],
];
for (const [path, options] of looks) {
  test(`${path} ${JSON.stringify(options)} looks the same before and after, and nothing moves`, async () => {
    const { page, come } = await aSlowPage(options);
    await page.addInitScript(() => {
      window.moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.moved += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(scene.town.url + path, { waitUntil: 'commit' });
    await page.locator('main:visible').waitFor();
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    const before = await stillPicture(page);
    come();
    await takenOver(page);
    await handOn(page).ready();
    const after = await stillPicture(page);
    assert.ok(before.equals(after), 'the started page looks otherwise');
    const moved = await page.evaluate(() => window.moved);
    assert.ok(moved <= 0.02, `layout shift ${moved}`);
  });
}
