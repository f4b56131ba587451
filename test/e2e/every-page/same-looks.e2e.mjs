// A page looks the same after another one was opened on top of it: no style that comes later outranks one of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aScene } from '../support/scene.mjs';

const scene = aScene();

/** Runs in the page: how everything that can be tapped on it is drawn. */
function looks() {
  const names = ['borderTopWidth', 'borderTopColor', 'backgroundColor', 'color', 'paddingLeft', 'minHeight'];
  return [...document.querySelectorAll('button, a, [role=link], input, svg')]
    .filter((one) => one.getClientRects().length > 0)
    .map((one) => {
      const style = getComputedStyle(one);
      return [
        one.textContent.trim(),
        ...names.map((name) => style[name]),
        style.font,
        style.strokeWidth,
      ].join(' ');
    });
}

/** Runs in the page: how far what stands in a stack is from the one above it. */
function distances() {
  const stacked = [...document.querySelectorAll('.stack > button + button')];
  return [...new Set(stacked.map((one) => getComputedStyle(one).marginTop))];
}

/** The looks, once they are what they should be or have been something else for long. */
async function settled(page, wanted) {
  let now = await page.evaluate(looks);
  for (let tries = 0; tries < 30 && JSON.stringify(now) !== JSON.stringify(wanted); tries += 1) {
    await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 100)));
    now = await page.evaluate(looks);
  }
  return now;
}

const others = [
  '我要申请',
  '先报个名',
  '测一测',
  '帮人反映',
  '我的办理',
  '看政策',
  '怎样认出真的',
  '字大小和颜色',
];

test('home looks as before, whatever was opened from it', async () => {
  const hand = await scene.aHand({ size: { width: 390, height: 844 } });
  await hand.page.goto(scene.town.url);
  await hand.sees('用自己的话找');
  await hand.ready();
  const before = await hand.page.evaluate(looks);
  assert.ok(before.filter((one) => !/ 0px /.test(one)).length > 5, 'buttons have borders');
  assert.deepEqual(await hand.page.evaluate(distances), ['12px']);
  for (const words of others) {
    await hand.tap(words);
    await hand.page.waitForURL((url) => !/home/.test(url.pathname));
    // Not home's own: back from a page that is still being fetched is another matter.
    await hand.page.locator('h1:visible').filter({ hasNotText: '有难处' }).first().waitFor();
    await hand.page.goBack();
    await hand.page.waitForURL(/pages\/home/);
    await hand.sees('用自己的话找');
    await hand.ready();
    assert.deepEqual(await settled(hand.page, before), before, `after ${words}`);
  }
});
