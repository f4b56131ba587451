import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { phones } from '../support/browser.mjs';
import { handOn } from '../support/hand.mjs';
import { fillRequired, readReceipt, send } from '../support/report-steps.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();

const phonesToTry = [
  ['usual text', {}],
  ['the largest text at 320', { size: phones.narrow, largest: true }],
  ['high contrast', { high: true }],
];

for (const [name, options] of phonesToTry) {
  test(`every page of a report is accessible: ${name}`, async () => {
    const hand = await scene.aHand(options);
    await hand.page.goto(scene.town.url);
    await hand.sees('有难处');
    await hand.isAccessible('home');
    await hand.tap('帮人反映');
    await hand.choose('有，现在就有');
    await hand.sees('先打电话救人');
    await hand.isAccessible('danger');
    await hand.goOn();
    await hand.tap('下一题');
    await hand.sees('有 1 处要改');
    await hand.isAccessible('signs with an error');
    await hand.tap('还有别的情况');
    await hand.choose('疑似被打');
    await hand.isAccessible('more signs');
    await hand.tap('下一题');
    await hand.sees('您可以打 110');
    await hand.isAccessible('what to do now');
    await hand.tap('下一题');
    await hand.choose('和平村');
    await hand.type('place', '村口');
    await hand.isAccessible('place');
    await hand.tap('下一题');
    await hand.isAccessible('ready');
    await hand.tap('再补充几句');
    for (const page of ['person', 'knows', 'wishes', 'can-apply', 'story', 'role']) {
      await hand.isAccessible(page);
      await hand.tap('下一题');
    }
    await hand.sees('街道能不能联系您');
    await hand.isAccessible('naming');
    await hand.choose('可以联系我');
    await hand.sees('怎么称呼您');
    await hand.isAccessible('reporter');
    await hand.tap('下一题');
    await hand.sees('看一遍');
    await hand.isAccessible('check');
    await hand.tap('去送出');
    await hand.isAccessible('consent');
    await hand.tap('同意');
    await readReceipt(hand);
    await hand.isAccessible('receipt');
    for (const page of ['cases/list', 'cases/look-up', 'mine/index']) {
      await hand.page.goto(`${scene.town.url}/pages/${page}`);
      await hand.page.waitForTimeout(300);
      await hand.isAccessible(page);
    }
  });
}

/** High contrast changes colours only; the pairs of every colour are measured in test/architecture. */
const sizesToTry = phonesToTry.slice(0, 2);

/** What a page needs in its address to show more than 「这里没有」. */
const queries = { '/pages/policy/article': '?id=subsistence', '/pages/policy/poster': '?id=subsistence' };
queries['/pages/policy/leaflet'] = queries['/pages/policy/article'];
queries['/pages/policies/situation'] = '?id=sick';

const everyPage = [...readFileSync('src/routes.ts', 'utf8').matchAll(/'(\/pages\/[^']+)'/g)].map(
  ([, path]) => path,
);

for (const [name, options] of sizesToTry) {
  test(`every page opens by its address, says that it is a rehearsal, and is accessible: ${name}`, async () => {
    const hand = await scene.aHand(options);
    assert.ok(everyPage.length > 20, `${everyPage.length} pages`);
    for (const path of everyPage) {
      await hand.page.goto(scene.town.url + path + (queries[path] ?? ''));
      await hand.page.locator('main:visible').waitFor();
      await hand.page.waitForTimeout(300);
      await hand.isAccessible(path);
      await hand.sees('演练');
    }
  });
}

for (const [name, options] of sizesToTry) {
  test(`cases, dialogs and troubles are accessible: ${name}`, async () => {
    const phone = await scene.aPhone({ ...options, serviceWorkers: 'allow' });
    const hand = handOn(await phone.newPage());
    await fillRequired(hand, scene.town.url);
    await hand.tap('再补充几句');
    await hand.type('personName', '11010519491231002X');
    await hand.isKept();
    await hand.page.goto(`${scene.town.url}/pages/cases/list`);
    await hand.sees('还没交');
    await hand.isAccessible('cases with a draft');
    await hand.tap('接着填');
    await hand.goOn('下一题', 6);
    await hand.choose('不留名');
    await hand.sees('180 天');
    await hand.isAccessible('what no name costs');
    await hand.tap('下一题');
    await hand.sees('看一遍');
    await hand.tap('去送出');
    await hand.sees('一长串数字');
    await hand.isAccessible('dialog about a long number');
    await hand.isPutBy();
    await phone.setOffline(true);
    await hand.tap('就这样送');
    await hand.tap('同意');
    await hand.sees('正在送');
    await hand.isAccessible('receipt on its way, offline');
    await phone.setOffline(false);
    const receipt = await readReceipt(hand);
    await hand.isAccessible('receipt with a code');
    await scene.town.office('reply', receipt, 'visited', '已上门看过。');
    await hand.page.goto(`${scene.town.url}/pages/cases/look-up`);
    await hand.tap('查');
    await hand.sees('查办理');
    await hand.isAccessible('look-up with errors');
    await hand.page.goto(`${scene.town.url}/pages/cases/list`);
    await hand.sees('街道系统已收到');
    await hand.isAccessible('cases with one sent');
    await hand.tap('看办到哪了');
    await hand.sees('可以念给人听');
    await hand.tap('看办到');
    await hand.page.waitForURL(/cases\/detail/);
    await hand.isAccessible('a case');
  });
}

test('a report can be made with the keyboard alone', async () => {
  const { keyboard, ...page } = await keyboardOn();
  await page.to('帮人反映');
  await keyboard.press('Enter');
  await page.to('没有');
  await keyboard.press('Enter');
  await page.to('生重病', 'input');
  await keyboard.press('Space');
  await page.to('下一题');
  await keyboard.press('Enter');
  await page.to('什么地方', 'input');
  await keyboard.type('村口');
  for (const words of ['下一题', '现在送出', '去送出', '同意']) {
    await page.to(words);
    await keyboard.press('Enter');
  }
  assert.match(await readReceipt(page.hand), /^\d{12}$/);
});

/** A desktop without a mouse: Tab and the arrows until what has focus says the words. */
async function keyboardOn() {
  const page = await (await scene.browser.newContext({ viewport: { width: 800, height: 900 } })).newPage();
  await page.goto(scene.town.url);
  const hand = handOn(page);
  const to = async (words, tag = 'button') => {
    await hand.ready();
    await page
      .locator(`${tag === 'input' ? 'label' : tag}:visible`, { hasText: words })
      .first()
      .waitFor();
    assert.ok(await presses(page, words, tag), `the keyboard does not reach ${words}`);
  };
  return { keyboard: page.keyboard, hand, to };
}

/** Tab through the page, and arrows between the options of one question, until what has focus says the words. */
async function presses(page, words, tag) {
  for (let press = 0; press < 60; press += 1) {
    if (await page.evaluate(hasFocusOn, [words, tag])) return true;
    const arrow = tag === 'input' && press % 2 === 1;
    await page.keyboard.press(arrow ? 'ArrowDown' : 'Tab');
  }
  return false;
}

function hasFocusOn([words, tag]) {
  const one = document.activeElement;
  if (one?.tagName !== tag.toUpperCase()) return false;
  const said = [
    one.textContent,
    one.getAttribute('aria-label'),
    ...Array.from(one.labels ?? [], (label) => label.textContent),
  ];
  return said.some((text) => text?.replace(/\s/g, '').includes(words));
}

test('text size and colours are there before the first paint and stay', async () => {
  const hand = await scene.aHand();
  await hand.page.goto(`${scene.town.url}/pages/preferences/index`);
  await hand.choose('最大');
  await hand.choose('黑白分明');
  await hand.page.reload();
  await hand.page.locator('.fs-4.theme-high').first().waitFor();
  await fillRequired(hand, scene.town.url);
  await send(hand);
  await readReceipt(hand);
});
