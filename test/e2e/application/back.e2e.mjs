// The browser's own back, once a part is finished: it leads out of what was done, never into it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, fillContact, granny, listed, openPart, sign, toCheck } from '../support/apply-steps.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();

/** On the list of parts, with who and how to reach done. */
async function atList() {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  await fillContact(hand, granny);
  return hand;
}

test('after the first parts back leads home, where the draft waits', async () => {
  const hand = await atList();
  await hand.page.goBack();
  await hand.page.waitForURL(/\/(pages\/home\/index)?$/);
  await hand.sees('接着填：');
});

test('a part opened from the list ends on the same list, and back from there leads where it did before', async () => {
  const hand = await atList();
  await sign(hand);
  assert.match(hand.page.url(), /application\/tasks/);
  assert.equal(await hand.page.evaluate(() => document.querySelectorAll('.taro_page').length), 2);
  await openPart(hand, '同意和签字');
  await hand.sees('亲属吗');
  await hand.page.goBack();
  await listed(hand);
  await hand.page.goBack();
  await hand.page.waitForURL(/\/(pages\/home\/index)?$/);
});

test('from everything looked over the arrow leads to the list, and back from the list not to it again', async () => {
  const hand = await atList();
  await toCheck(hand);
  await hand.ready();
  await hand.page.getByRole('link', { name: '返回' }).first().click();
  await listed(hand);
  await hand.page.goBack();
  await hand.page.waitForURL(/\/(pages\/home\/index)?$/);
  await hand.sees('接着填：');
});
