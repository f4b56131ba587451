// 打电话问 on a form and on a case: a sheet that back closes, with the page and what was typed behind it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, fillContact, submit } from '../support/apply-steps.mjs';
import { phones } from '../support/browser.mjs';
import { readReceipt } from '../support/report-steps.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();
const sheet = (hand) => hand.page.locator('[role=dialog]');

async function isClosed(hand) {
  await sheet(hand).waitFor({ state: 'detached' });
}

test('on a form: back and Escape close it, what stands there stays, and later leads home', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  const { page } = hand;
  const address = page.url();
  for (const close of [() => page.goBack(), () => page.keyboard.press('Escape'), () => hand.tap('不打了')]) {
    await hand.tap('打电话问');
    await sheet(hand).waitFor();
    await hand.isAccessible('the help sheet');
    await close();
    await isClosed(hand);
    assert.equal(page.url(), address);
    await hand.ready();
  }
  await hand.tap('打电话问');
  await hand.tap('先存着');
  await hand.sees('我要申请');
  await hand.page.waitForURL(/home/);
});

test('on a case: its number to say, and a call to ask for', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  await fillContact(hand, { name: '王婆婆', place: '3组', phone: '13900012671' });
  await submit(hand);
  const receipt = await readReceipt(hand);
  await hand.page.goto(`${scene.town.url}/pages/cases/detail?receipt=${receipt}`);
  await hand.sees('现在轮到谁');
  await hand.tap('打电话问');
  await sheet(hand).waitFor();
  const said = (await sheet(hand).innerText()).replace(/\s/g, '');
  assert.ok(said.includes(receipt.replace(/\s/g, '')), said);
  await hand.ready();
  await sheet(hand).locator('button', { hasText: '请打电话给我' }).click();
  await hand.sees('什么时候');
});

test('at 320 px in the largest text each number stands on one line', async () => {
  const hand = await scene.aHand({ size: phones.narrow, largest: true });
  await hand.page.goto(`${scene.town.url}/pages/registration/question`);
  await hand.tap('打电话问');
  await sheet(hand).waitFor();
  await hand.isAccessible('the help sheet at 320');
});
