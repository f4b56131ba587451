import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillContact, openPart, toCheck } from './support/apply-steps.mjs';
import { phones } from './support/browser.mjs';
import { handOn } from './support/hand.mjs';
import { aScene } from './support/scene.mjs';

const scene = aScene();

async function aHand(options) {
  const phone = await scene.aPhone(options);
  const page = await phone.newPage();
  await page.goto(scene.town.url);
  const hand = handOn(page);
  await hand.sees('有难处');
  return { phone, hand };
}

async function type(hand, question, words) {
  await hand.type(question, words);
  await hand.tap('下一题');
}

/** Eight questions of a family of two with little income and nothing else. */
async function answerQuick(hand, look = async () => undefined) {
  await hand.tap('测一测');
  await hand.sees('看看哪些');
  await look('start');
  await hand.tap('快速');
  await hand.sees('最近突然');
  await look('event');
  await hand.answer('没有突然的事');
  await look('living');
  await hand.answer('还过得去');
  await look('hukou');
  await hand.answer('本街道，农村');
  await look('people');
  await type(hand, 'people', '2');
  await look('anyone');
  await hand.answer('都没有');
  await look('income');
  await type(hand, 'monthlyIncome', '360');
  await look('things');
  await hand.answer('都没有');
  await hand.sees('测一测不代替受理');
}

test('快速: eight answers, the result, its reason and the way to apply', async () => {
  const { hand } = await aHand();
  await answerQuick(hand);
  assert.match(await hand.text(), /可能有 2 项 ?帮得上/);
  assert.match(await hand.text(), /每月最多约 900 元/);
  await hand.tap('为什么');
  assert.match(await hand.text(), /人均收入低于低保标准/);
  assert.match(await hand.text(), /您答：全家月收入，360 元/);
  assert.match(await hand.text(), /户口所在地的街道/);
  assert.match(await hand.text(), /30 个工作日内/);
});

test('申请，带上答案: one tap, and nothing that was answered is asked again', async () => {
  const { hand } = await aHand();
  await answerQuick(hand);
  await hand.tap('申请，带上答案');
  await hand.sees('给谁申请');
  await hand.answer('给自己');
  await hand.sees('看办到哪了吗');
  await hand.answer('用，这是自己的手机');
  await fillContact(hand, { name: '王婆婆', place: '3组，水井旁边', phone: '13900012671' });
  await openPart(hand, '家里几口人');
  await hand.sees('身份证号');
  await hand.page.goBack();
  await toCheck(hand);
  const said = await hand.text();
  for (const words of ['户口在本街道', '农村户口', '360 元', '没有车'])
    assert.ok(said.includes(words), words);
  assert.doesNotMatch(said, /没点“下一题”/);
});

test('急难: from the first page straight to the call', async () => {
  const { hand } = await aHand();
  await hand.tap('答 3 题');
  await hand.sees('昏倒');
  await hand.answer('没有');
  await hand.answer('意外受伤');
  await hand.answer('今天就过不去');
  // The question itself says 先行救助 too, before it is gone on from.
  await hand.sees('测一测不代替受理');
  await hand.sees('应当先行救助');
  assert.match(await hand.text(), /临时救助/);
  await hand.tap('再答几题');
  await hand.sees('户口在哪里');
});

test('详细 goes on where 快速 stopped and asks nothing twice', async () => {
  const { hand } = await aHand();
  await answerQuick(hand);
  await hand.tap('再答几题');
  await hand.sees('这些难处吗');
  await hand.answer('都没有');
  await hand.answer('都没有');
  for (const question of ['medical', 'rehabilitation']) await hand.type(question, '0');
  await hand.tap('下一题');
  for (const question of ['education', 'livingCosts', 'otherCosts']) await hand.type(question, '0');
  await hand.tap('下一题');
  await hand.answer('都没有');
  for (const person of ['m0', 'm1']) {
    if (person === 'm1') {
      await hand.answer('丈夫或妻子');
      await hand.answer('住在一起');
    }
    await type(hand, `${person}-age`, '45');
    await hand.answer('没法去工作');
    await hand.answer('没有收入');
  }
  await type(hand, 'supporters', '0');
  await hand.answer('都在一处');
  await type(hand, 'supportPaid', '0');
  await hand.sees('测一测不代替受理');
  await hand.tap('看我的回答');
  assert.match(await hand.text(), /配偶，算/);
});

test('an answer is changed from the result and the result follows', async () => {
  const { hand } = await aHand();
  await answerQuick(hand);
  await hand.tap('为什么');
  await hand.ready();
  await hand.page.locator('button:visible', { hasText: '全家月收入' }).first().click();
  await hand.sees('收入多少');
  assert.equal(await hand.value('monthlyIncome'), '360');
  await type(hand, 'monthlyIncome', '9000');
  await hand.sees('测一测不代替受理');
  assert.doesNotMatch(await hand.text(), /每月最多约 900 元/);
  assert.doesNotMatch(await hand.text(), /[^能]不符合/);
});

test('「不知道」 everywhere ends in a result that names whom to ask', async () => {
  const { hand } = await aHand();
  await hand.tap('测一测');
  await hand.tap('快速');
  await hand.sees('最近突然');
  for (let page = 0; page < 8; page += 1) await hand.answer('不知道');
  await hand.sees('还看不准');
  await hand.tap('为什么');
  assert.match(await hand.text(), /谁知道：/);
  assert.match(await hand.text(), /0 ?可能符合/);
});

test('a slip gets a sentence and no verdict', async () => {
  const { hand } = await aHand();
  await hand.tap('测一测');
  await hand.tap('快速');
  await hand.answer('没有突然的事');
  await hand.answer('还过得去');
  await hand.answer('本街道，农村');
  await type(hand, 'people', '200');
  await hand.sees('有 1 处要改');
  assert.match(await hand.text(), /最多填 30 口人/);
});

test('a result is kept, found again after the program was closed, and removed', async () => {
  const { phone, hand } = await aHand();
  await answerQuick(hand);
  await hand.tap('保存结果');
  await hand.sees('存好了');
  await hand.tap('删掉答案');
  await hand.sees('看看哪些');
  await hand.isKept();
  await hand.page.close();

  const again = handOn(await phone.newPage());
  await again.page.goto(`${scene.town.url}/pages/self-check/start`);
  await again.sees('存下的结果');
  assert.doesNotMatch(await again.text(), /上次答/);
  await again.tap('看这次结果');
  await again.sees('测一测不代替受理');
  assert.match(await again.text(), /每月最多约 900 元/);
  await again.page.goto(`${scene.town.url}/pages/self-check/start`);
  await again.tap('删掉存下的结果');
  await again.tap('删掉答案');
  await again.sees('答案删掉了');
  assert.doesNotMatch(await again.text(), /存下的结果/);
});

test('without a network all of it works, and nothing ever leaves the phone', async () => {
  const { phone, hand } = await aHand({ serviceWorkers: 'allow' });
  await hand.isPutBy();
  const sent = [];
  hand.page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await phone.setOffline(true);
  await answerQuick(hand);
  await hand.tap('保存结果');
  await phone.setOffline(false);
  await hand.page.waitForTimeout(1500);
  assert.deepEqual(sent, []);
});

for (const [name, options] of [
  ['usual text', {}],
  ['the largest text at 320', { size: phones.narrow, largest: true }],
  ['high contrast', { high: true }],
]) {
  test(`every page of the check is accessible: ${name}`, async () => {
    const { hand } = await aHand(options);
    await answerQuick(hand, (page) => hand.isAccessible(page));
    await hand.isAccessible('result');
    await hand.tap('为什么');
    await hand.tap('另外');
    await hand.tap('看我的回答');
    await hand.isAccessible('result unfolded');
  });
}
