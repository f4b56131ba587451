import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillRegistration as fill } from '../support/register-steps.mjs';
import { readReceipt } from '../support/report-steps.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();

const typed = 2;

const open = (hand, whom) =>
  hand.page.goto(`${scene.town.url}/pages/registration/question${whom ? `?p=${whom}` : ''}`);

async function register(hand, told) {
  await open(hand);
  await fill(hand, told);
  await hand.tap('送出');
  return readReceipt(hand);
}

test('three screens and seven taps besides typing: the office has name, village, phone and urgency', async () => {
  const hand = await scene.aHand();
  const receipt = await register(hand);
  assert.ok(hand.taps() - typed <= 7, `${hand.taps() - typed} taps`);
  const seen = await scene.town.office('show', receipt);
  for (const told of ['陈秀兰', '青石村', '13800002670', '急，撑不了几天', '先报的名', '急难'])
    assert.match(seen, new RegExp(told));
  assert.doesNotMatch(seen, /户口|身份证/);
  const text = await hand.text();
  assert.match(text, /陈\* ?报的名/);
  assert.match(text, /还没批/);
  assert.doesNotMatch(text, /陈秀兰|13800002670/);
});

test('今天就过不去: the hotline opens under its row and stands in view, and nothing is barred', async () => {
  const hand = await scene.aHand();
  await open(hand);
  await fill(hand, { urgency: '今天就过不去' });
  await hand.page.goBack();
  await hand.sees('先打电话');
  await hand.page.waitForFunction(() => {
    const calls = [...document.querySelectorAll('button')].filter((one) => one.textContent.includes('000-'));
    const seen = calls.find((one) => one.getClientRects().length > 0);
    return seen && seen.getBoundingClientRect().bottom < window.innerHeight;
  });
  await hand.tap('下一页');
  await hand.tap('送出');
  const receipt = await readReceipt(hand);
  assert.match(await hand.text(), /今天就过不去的，现在就打/);
  assert.match(await scene.town.office('list'), new RegExp(`${receipt.slice(-4)}.*今天就过不去`));
});

test('what is missing is said on its page, in words and without a place to choose from too', async () => {
  const hand = await scene.aHand();
  await open(hand);
  await hand.tap('下一页');
  await hand.sees('还没写姓名');
  await hand.type('personName', '陈秀兰');
  await hand.tap('下一页');
  await hand.sees('还没写住哪里');
  await hand.tap('名单上没有');
  await hand.type('place', '桥头第一家');
  await hand.tap('下一页');
  await hand.tap('下一页');
  await hand.sees('还没写电话');
  await hand.choose('没有电话，请来人找我');
  await hand.choose('不急');
  await hand.tap('下一页');
  await hand.sees('桥头第一家');
  await hand.sees('没有电话，请来人找我');
  await hand.tap('送出');
  await hand.sees('查询码');
});

test('for one’s mother: her own draft, her own words, and nothing of one’s own under her name', async () => {
  const hand = await scene.aHand();
  await open(hand);
  await hand.type('personName', '陈秀兰');
  await hand.isKept();
  await hand.tap('给别人');
  await hand.tap('母亲');
  await hand.sees('母亲叫什么');
  assert.equal(await hand.value('personName'), '');
  await fill(hand, { name: '王桂兰' });
  assert.match(await hand.text(), /街道先问本人愿不愿意/);
  await hand.tap('送出');
  const receipt = await readReceipt(hand);
  assert.match(await scene.town.office('show', receipt), /给谁报名：母亲/);
  await open(hand);
  await hand.holds('personName', '陈秀兰');
});

test('offline it is kept and says so, and goes by itself; back from the receipt leads home', async () => {
  const hand = await scene.aHand({ serviceWorkers: 'allow' });
  await open(hand);
  await fill(hand);
  await hand.isPutBy();
  await hand.page.context().setOffline(true);
  await hand.tap('送出');
  await hand.sees('正在送');
  assert.doesNotMatch(await hand.text(), /已收到/);
  await hand.page.context().setOffline(false);
  await readReceipt(hand);
  await hand.tap('先这样');
  await hand.sees('有难处');
});

test('接着填: what is known is answered, the rest goes into the same case, and the office sees the parts', async () => {
  const hand = await scene.aHand();
  const receipt = await register(hand);
  await hand.tap('接着填');
  await hand.sees('填一样');
  await hand.ready();
  await hand.page.locator('main a:visible, main [role=link]:visible', { hasText: '难处' }).first().click();
  await hand.choose('生病');
  await hand.tap('下一题');
  await hand.page.waitForURL(/page=story/);
  await hand.tap('下一题');
  await hand.sees('新填了');
  await hand.tap('就这样');
  await hand.sees('交之前');
  await hand.choose('以上是实情');
  await hand.tap(/^交给街道$/);
  await hand.sees('算在同一件里');
  await hand.tap('同意');
  await hand.page.waitForURL(/cases\/receipt/);
  await hand.tap('看办到');
  await hand.sees('后来又填了 1 次');

  const seen = await scene.town.office('show', receipt);
  assert.match(seen, /先报的名 {2}又填 1 次/);
  assert.match(seen, /又填 \d 项 {2}\d{4}-\d\d-\d\d/);
  assert.match(seen, /生/);
  assert.equal((await scene.town.office('list')).split(receipt.slice(0, 4)).length, 2);
});

test('a backend of an earlier contract: said plainly, nothing lost, never called received', async () => {
  const hand = await scene.aHand();
  const gone = { type: 'about:blank', title: 'x', status: 404, code: 'not-found' };
  const answer = { status: 404, contentType: 'application/problem+json', body: JSON.stringify(gone) };
  await hand.page.context().route('**/v1/registrations', (route) => route.fulfill(answer));
  await open(hand);
  await fill(hand);
  await hand.tap('送出');
  await hand.sees('还收不了这一种');
  assert.doesNotMatch(await hand.text(), /已收到/);
  // Other words would not be taken either: it can be looked at, and goes again once the backend has learnt it.
  await hand.tap('看看我写的');
  await hand.sees('看一眼');
  assert.match(await hand.text(), /陈秀兰/);
});

const largest = { viewport: { width: 320, height: 640 } };

for (const [name, options] of [
  ['as the phone has it', {}],
  ['at 320 px and the largest text', largest],
]) {
  test(`every page ${name}: no axe rule broken, nothing sideways`, async () => {
    const hand = await scene.aHand(options);
    await hand.page.goto(scene.town.url);
    if (options === largest) await hand.page.evaluate(() => localStorage.setItem('text-size', '4'));
    await open(hand);
    await hand.sees('您叫什么');
    await hand.isAccessible('name and place');
    await hand.tap('下一页');
    await hand.isAccessible('name and place with errors');
    await fill(hand, { urgency: '今天就过不去' });
    await hand.isAccessible('look over and send');
    await hand.tap('谁能看');
    await hand.isAccessible('who may see it');
    await hand.tap('改');
    await hand.tap('下一页');
    await hand.sees('看一眼');
    // At the largest text the end of the words must have been on the screen first.
    await hand.tap('送出');
    if (options === largest) await hand.tap('送出');
    await readReceipt(hand);
    await hand.isAccessible('receipt');
    await open(hand);
    await hand.tap('给别人');
    await hand.isAccessible('for whom');
  });
}
