// What a screen reader is told: names, headings, live places, and where the focus is after each page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOn } from '../support/hand.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();

/** Runs in the page: what has the focus, in words. */
const focused = () => {
  const { activeElement: at } = document;
  return `${at.tagName.toLowerCase()} ${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 14)}`;
};

const hasFocus = (page, tag) =>
  page.waitForFunction(
    (wanted) => document.activeElement?.matches(wanted) && document.activeElement.getClientRects().length > 0,
    tag,
  );

const twelve = [
  ['/', '有难处'],
  ['/pages/preferences/index', '字大小和颜色'],
  ['/pages/about/index', '关于这个程序'],
  ['/pages/about/kept', '这部手机上存了什么'],
  ['/pages/about/complaints', '不满意'],
  ['/pages/registration/whom', ''],
  ['/pages/neighbour-report/question', '有危险吗'],
  ['/pages/self-check/start', ''],
  ['/pages/policies/index', '遇到什么难处'],
  ['/pages/policy/article?id=subsistence', '低保'],
  ['/pages/cases/list', '我的办理'],
  ['/pages/cases/look-up', '查办理'],
];

test('twelve pages: landmarks, one first heading, names of all that is tapped, a live place before its words', async () => {
  const phone = await scene.aPhone();
  const page = await phone.newPage();
  for (const [path, heading] of twelve) {
    await page.goto(scene.town.url + path);
    await page.locator('#shell').waitFor({ state: 'detached' });
    await handOn(page).isOpen();
    const tree = await page.locator('body').ariaSnapshot();
    const headings = tree.match(/heading "[^"]*" \[level=1\]/g) ?? [];
    assert.equal(headings.length, 1, `${path}: ${headings}`);
    assert.ok(headings[0].replace(/ /g, '').includes(heading), `${path}: ${headings[0]}`);
    for (const landmark of ['banner', 'main', 'contentinfo'])
      assert.match(tree, new RegExp(`- ${landmark}\\b`), path);
    assert.match(tree, /button "打电话问/, path);
    assert.match(tree, /button "字大小"/, path);
    assert.doesNotMatch(tree, /- (?:button|link|radio|checkbox|textbox)(?:\s*\[[^\]]*\])*\s*$/m, path);
    assert.equal(await page.locator('body > [role=status]').count(), 1, path);
  }
  await phone.close();
});

test('the first heading has the focus after each page, and after going back', async () => {
  const hand = await scene.aHand();
  const { page } = hand;
  await page.goto(scene.town.url);
  await hand.tap('关于这个程序');
  await page.waitForURL(/about\/index/);
  await hasFocus(page, 'h1');
  assert.equal(await page.evaluate(focused), 'h1 关于这个程序');
  await hand.tap('存了什么');
  await page.waitForURL(/about\/kept/);
  await hasFocus(page, 'main h1');
  await hand.ready();
  await page.getByLabel('返回').locator('visible=true').first().click();
  await page.waitForURL(/about\/index/);
  await hasFocus(page, 'h1');
  assert.equal(await page.evaluate(focused), 'h1 关于这个程序');
});

test('titles tell one question from the next; errors take the focus, and lead to their field also the second time', async () => {
  const hand = await scene.aHand();
  const { page } = hand;
  await page.goto(`${scene.town.url}/pages/neighbour-report/question`);
  await page.locator('main:visible h1').waitFor();
  await page.waitForFunction(() => document.title.includes('有危险吗'));
  const first = await page.title();
  await hand.choose('没有');
  await hand.sees('还有别的情况');
  await page.waitForFunction((before) => document.title !== before, first);
  await hasFocus(page, 'main h1');
  await hand.tap('下一题');
  const errors = page.locator('#errors:visible');
  await errors.waitFor();
  await hasFocus(page, '#errors');
  await hand.isTitled('错误：');
  for (const _time of [1, 2]) {
    await hand.ready();
    await errors.locator('button').first().click();
    await hasFocus(page, 'main input');
    await errors.focus();
  }
});

test('where life is in danger the three numbers stand on the screen at once, as an alert', async () => {
  const hand = await scene.aHand({ size: { width: 320, height: 640 }, largest: true });
  const { page } = hand;
  await page.goto(`${scene.town.url}/pages/neighbour-report/question`);
  await hand.choose('有，现在就有');
  const alert = page.locator('[role=alert]:visible');
  await alert.waitFor();
  for (const number of ['120', '110', '119']) {
    await alert.locator('button', { hasText: number }).first().waitFor();
    await page.waitForFunction((wanted) => {
      const bar = [...document.querySelectorAll('[role=contentinfo]')].find(
        (one) => one.getClientRects().length > 0,
      );
      const calls = [...document.querySelectorAll('[role=alert] button')].filter((one) =>
        one.textContent.includes(wanted),
      );
      const { top, bottom } = calls[0].getBoundingClientRect();
      return top >= 0 && bottom <= bar.getBoundingClientRect().top + 1;
    }, number);
  }
});
