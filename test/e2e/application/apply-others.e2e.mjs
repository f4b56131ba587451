// Applying for somebody else, in a hurry, one person after another, and with nervous fingers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, fillContact, openPart, submit, toSend } from '../support/apply-steps.mjs';
import { handOn } from '../support/hand.mjs';
import { readReceipt } from '../support/report-steps.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();

const father = { name: '李大爷', place: '5组，老水塔下面', phone: '13800004321', whose: /自己的$/ };
const oneself = { ...father, whose: undefined };

/** Home to the question about the hurry, on a phone that holds no draft. */
async function beginFor(hand, whom) {
  await hand.page.goto(scene.town.url);
  await hand.tap('我要申请');
  await hand.sees('给谁申请');
  await hand.tap(whom);
  await hand.sees('等不了几天');
}

async function helperIs(hand, { name, phone, kin }) {
  await hand.sees('您是哪一位');
  await hand.type('helperName', name);
  await hand.type('helperPhone', phone);
  await hand.tap('下一题');
  await hand.sees('什么人');
  await hand.answer(kin);
}

/** Why the person does not come: may be left out. */
async function passWhy(hand) {
  await hand.sees('自己不方便');
  await hand.tap('下一题');
  await hand.sees('本人让您');
}

test('for a parent elsewhere: the hukou is no dead end, the proof may follow, the helper is named', async () => {
  const hand = await scene.aHand();
  await beginFor(hand, '父母、亲属');
  await hand.answer('不急');
  await hand.answer('用，这是自己的手机');
  await helperIs(hand, { name: '李小红', phone: '13900001111', kin: '儿女' });
  await passWhy(hand);
  await hand.answer('以后补');
  await fillContact(hand, father);
  await openPart(hand, '家里几口人');
  await hand.choose('不在，在别处');
  await hand.sees('12345');
  await hand.tap('下一题');
  await hand.sees('哪一种');
  await hand.page.goBack();
  await hand.page.goBack();
  await submit(hand);
  const seen = await scene.town.office('show', await readReceipt(hand));
  for (const said of ['李大爷', '李小红', '13900001111', '不在，在别处', '以后补'])
    assert.ok(seen.includes(said), `${said} in\n${seen}`);
});

test('in a hurry: calls come first, the place of the trouble is asked, the office sees it is urgent', async () => {
  const hand = await scene.aHand();
  await beginFor(hand, '给自己');
  await hand.answer('急，等不了');
  await hand.sees('应当先行救助');
  await hand.sees('出了什么事');
  await hand.answer('没钱吃饭');
  await hand.sees('出在哪里');
  await hand.type('eventPlace', '和平村3组');
  await hand.tap('下一题');
  await hand.answer('用，这是自己的手机');
  await fillContact(hand, oneself);
  await submit(hand);
  const receipt = await readReceipt(hand);
  assert.match(await scene.town.office('show', receipt), /没钱吃饭/);
  const line = (await scene.town.office('list')).split('\n').find((one) => one.includes(receipt.slice(0, 4)));
  assert.match(line ?? '', /急/);
});

test('a worker helps the next person: the own name is there, nothing of the person before', async () => {
  const hand = await scene.aHand();
  await beginFor(hand, '我是工作人员');
  await hand.answer('不急');
  await hand.answer('用，这是自己的手机');
  await helperIs(hand, { name: '王协理', phone: '13700002222', kin: '村（社区）、街道的人' });
  await passWhy(hand);
  await hand.answer('有工作人员在场看着');
  await fillContact(hand, father);
  await submit(hand);
  await hand.tap('帮下一个人办');
  await hand.sees('给谁申请');
  await hand.tap('下一题');
  await hand.answer('不急');
  await hand.answer('用，这是自己的手机');
  await hand.sees('您是哪一位');
  await hand.holds('helperName', '王协理');
  assert.equal(await hand.value('helperPhone'), '137 0000 2222');
  await hand.tap('下一题');
  await hand.sees('什么人');
  await hand.tap('下一题');
  await passWhy(hand);
  await hand.answer('有工作人员在场看着');
  await hand.sees('叫什么');
  assert.equal(await hand.value('personName'), '');
});

test('on a borrowed phone its owner does not stand as the helper', async () => {
  const hand = await scene.aHand();
  await beginFor(hand, '父母、亲属');
  await hand.answer('不急');
  await hand.answer('用，这是自己的手机');
  await helperIs(hand, { name: '李小红', phone: '13900001111', kin: '儿女' });
  await passWhy(hand);
  await hand.answer('以后补');
  await fillContact(hand, father);
  await submit(hand);
  await readReceipt(hand);
  await beginFor(hand, '别人托我办');
  await hand.answer('不急');
  await hand.answer('不用，这是借来的手机');
  await hand.sees('您是哪一位');
  await hand.page.waitForTimeout(500);
  assert.equal(await hand.value('helperName'), '');
  assert.equal(await hand.value('helperPhone'), '');
});

test('five nervous taps on 提交 make one application', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  await fillContact(hand, { ...oneself, name: '孙大娘' });
  await toSend(hand);
  const agree = hand.page.locator('button:visible', { hasText: '同意' }).first();
  await hand.ready();
  await agree.scrollIntoViewIfNeeded();
  await agree.evaluate((button) => {
    for (let tap = 0; tap < 5; tap += 1) button.click();
  });
  await readReceipt(hand);
  await hand.page.goto(`${scene.town.url}/pages/cases/list`);
  await hand.sees('救助申请');
  assert.equal((await hand.text()).match(/编号 \d{4} \d{4}/g)?.length, 1);
});

test('with the keyboard alone: a question is answered, gone on from and come back to', async () => {
  const hand = await scene.aHand();
  const { page } = hand;
  await page.goto(scene.town.url);
  await press(page, '我要申请');
  await hand.sees('给谁申请');
  await press(page, '给自己');
  await hand.sees('等不了几天');
  await hand.ready();
  await reach(page, (element) => element?.ariaPressed === 'false');
  await page.keyboard.press('Enter');
  await hand.sees('应当先行救助');
  await page.goBack();
  await hand.sees('等不了几天');
  assert.ok(await page.locator('button[aria-pressed=true]').first().isVisible());
});

/** Tabs on until the element in focus is the wished one. */
async function reach(page, isWished) {
  for (let tab = 0; tab < 60; tab += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`(${isWished})(document.activeElement)`)) return;
  }
  throw new Error('no tab leads there');
}

async function press(page, words) {
  await handOn(page).ready();
  await page.locator('button:visible', { hasText: words }).first().waitFor();
  await reach(page, `(element) => element?.innerText?.includes(${JSON.stringify(words)})`);
  await page.keyboard.press('Enter');
}
