// Short ways in and safe ways back, as a tired person walks them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, fillContact, listed, openPart } from '../support/apply-steps.mjs';
import { phones } from '../support/browser.mjs';
import { fillRequired, readReceipt, send } from '../support/report-steps.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();
const kinds = [
  ['usual text', {}],
  ['the largest text at 320', { size: phones.narrow, largest: true }],
];

/** Whether the help bar cuts something that can be tapped, so that one sees there is more. */
function isCut() {
  const bar = document.querySelector('[role=contentinfo]').getBoundingClientRect();
  return [...document.querySelectorAll('main button, main a, main [role=link], main [role=button]')].some(
    (one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top < bar.top && bottom > bar.top;
    },
  );
}

for (const size of [phones.usual, { width: 390, height: 844 }]) {
  test(`home at ${size.width}×${size.height} goes on visibly below the fold`, async () => {
    const hand = await scene.aHand({ size });
    await hand.page.goto(scene.town.url);
    await hand.sees('用自己的话找');
    assert.ok(await hand.page.evaluate(isCut));
  });
}

test('home searches by what is typed there, and no address holds the words', async () => {
  const hand = await scene.aHand();
  await hand.page.goto(scene.town.url);
  await hand.page.getByRole('searchbox').fill('没钱看病');
  await hand.tap('找一找');
  await hand.sees('医疗救助');
  assert.doesNotMatch(decodeURIComponent(hand.page.url()), /没钱看病/);
});

for (const [name, options] of kinds) {
  test(`what was begun stands first on home: ${name}`, async () => {
    const hand = await scene.aHand(options);
    await fillRequired(hand, scene.town.url);
    await hand.isKept();
    await hand.page.goto(scene.town.url);
    await hand.sees('要您做的');
    await hand.isAccessible(`home, ${name}`);
    assert.match(await hand.text(), /接着填：帮人反映 ?今天/);
    await hand.tap('接着填');
    await hand.sees('可以送出了');
  });

  test(`who was not seen for days: what to do now comes before the next question: ${name}`, async () => {
    const hand = await scene.aHand(options);
    await hand.page.goto(scene.town.url);
    await hand.tap('帮人反映');
    await hand.answer('没有');
    await hand.choose('独居老人');
    await hand.tap('下一题');
    await hand.sees('先去敲敲门');
    await hand.isAccessible(`what to do now, ${name}`);
    await hand.tap('下一题');
    await hand.sees('那个人在哪里');
  });
}

test('danger shows its numbers without scrolling at 375×667', async () => {
  const hand = await scene.aHand();
  await hand.page.goto(scene.town.url);
  await hand.tap('帮人反映');
  await hand.choose('有，现在就有');
  await hand.sees('先打电话救人');
  await hand.page.waitForFunction(() => {
    const seen = (all) =>
      [...document.querySelectorAll(all)].filter((one) => one.getClientRects().length > 0);
    const last = seen('main button').find((one) => one.textContent.includes('119'));
    const [bar] = seen('[role=contentinfo]');
    return last.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top;
  });
});

test('back from the receipt leads home, and whoever left no name was told', async () => {
  const hand = await scene.aHand();
  await fillRequired(hand, scene.town.url);
  await hand.tap('现在送出');
  await hand.sees('您没留名');
  await hand.page.goBack();
  await send(hand);
  await readReceipt(hand);
  await hand.page.goBack();
  await hand.sees('有难处');
  await hand.page.waitForURL(/pages\/home/);
});

test('back from a finished part leads to the list of parts', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  await fillContact(hand, { name: '王婆婆', place: '3组', phone: '13900012671' });
  await openPart(hand, '难处');
  await hand.choose('生病');
  await hand.tap('下一题');
  await hand.sees('说说难处');
  await hand.tap('下一题');
  await listed(hand);
  await openPart(hand, '难处');
  await hand.sees('难在哪里');
  await hand.page.goBack();
  await listed(hand);
});

/** The eight questions, for a family of two with little income. */
async function answerQuick(hand) {
  await hand.tap('快速');
  for (const words of ['没有突然的事', '还过得去', '本街道，农村']) await hand.answer(words);
  await hand.type('people', '2');
  await hand.tap('下一题');
  await hand.answer('都没有');
  await hand.type('monthlyIncome', '360');
  await hand.tap('下一题');
  await hand.answer('都没有');
}

test('the scheme one came from stands first in the result; one 为什么 holds everything else', async () => {
  const hand = await scene.aHand();
  await hand.page.goto(`${scene.town.url}/pages/self-check/start?scheme=medical-assistance`);
  await answerQuick(hand);
  await hand.sees('您来问的');
  assert.match(await hand.text(), /^测?.*医疗救助/);
  await hand.tap('另外');
  await hand.isAccessible('the whole result');
});

test('answers of the self-check are taken along one by one', async () => {
  const hand = await scene.aHand();
  await hand.page.goto(`${scene.town.url}/pages/self-check/start`);
  await answerQuick(hand);
  await hand.tap('挑着带');
  await hand.sees('哪些答案');
  await hand.isAccessible('what is taken along');
  await hand.choose('户口');
  await hand.tap('带 6 样');
  await hand.sees('给谁申请');
});
