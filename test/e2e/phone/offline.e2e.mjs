import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOn } from '../support/hand.mjs';
import { choosePhotos, fillRequired, readReceipt, send, toTheStory } from '../support/report-steps.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene({}, { serviceWorkers: 'allow' });

/** A phone that has opened the program once, so that all of it lies in the phone. */
async function aPhone() {
  const phone = await scene.aPhone();
  const page = await phone.newPage();
  await page.goto(scene.town.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return { phone, hand: handOn(page) };
}

async function casesAtTheOffice() {
  return (await scene.town.office('list')).match(/\d{4} ?\d{4} ?\d{4}/g)?.length ?? 0;
}

test('filled and sent without network, it goes out by itself, once', async () => {
  const { phone, hand } = await aPhone();
  const before = await casesAtTheOffice();
  await phone.setOffline(true);
  await fillRequired(hand, scene.town.url);
  await send(hand);
  await hand.sees('正在送（等网络）');
  assert.doesNotMatch(await hand.text(), /街道系统已收到|成功/);

  await phone.setOffline(false);
  await readReceipt(hand);
  assert.equal(await casesAtTheOffice(), before + 1);
});

test('a question page opens again without network, with everything that was typed', async () => {
  const { phone, hand } = await aPhone();
  await fillRequired(hand, scene.town.url);
  await hand.tap('再补充几句');
  await hand.type('personName', '张婆');
  await hand.sees('已存在这部手机');
  await hand.isKept();
  await phone.setOffline(true);
  await hand.page.reload();
  await hand.sees('叫什么');
  assert.equal(await hand.value('personName'), '张婆');
});

test('closed in the middle with a half-typed page and a photo, everything is there again', async () => {
  const { phone, hand } = await aPhone();
  await fillRequired(hand, scene.town.url);
  await toTheStory(hand);
  await hand.type('story', '门关了三天');
  await choosePhotos(hand, 1);
  await hand.isKept();
  await hand.page.close();

  const again = handOn(await phone.newPage());
  await again.page.goto(scene.town.url);
  await again.tap('帮人反映');
  await again.sees('还有什么');
  assert.equal(await again.value('story'), '门关了三天');
  await again.page.locator('img:visible').waitFor();
});

test('the server dies while a report waits; after its return the report is there once', async () => {
  const { hand } = await aPhone();
  const before = await casesAtTheOffice();
  await fillRequired(hand, scene.town.url);
  await scene.town.kill();
  await send(hand);
  await hand.sees('正在送');
  await scene.town.start();
  await readReceipt(hand);
  assert.equal(await casesAtTheOffice(), before + 1);
});

test('nervous taps on 送出 make one report', async () => {
  const { hand } = await aPhone();
  const before = await casesAtTheOffice();
  await fillRequired(hand, scene.town.url);
  await hand.tap('现在送出');
  await hand.tap('去送出');
  const button = hand.page.locator('button:visible', { hasText: '同意' });
  await hand.ready();
  await button.scrollIntoViewIfNeeded();
  await button.evaluate((one) => {
    for (let tap = 0; tap < 5; tap += 1) one.click();
  });
  await readReceipt(hand);
  assert.equal(await casesAtTheOffice(), before + 1);
});

test('plain storage holds nothing but tastes', async () => {
  const { hand } = await aPhone();
  await fillRequired(hand, scene.town.url);
  await hand.tap('再补充几句');
  await hand.type('personName', '张婆');
  await hand.isKept();
  const keys = await hand.page.evaluate(() => Object.keys(localStorage));
  assert.deepEqual(
    keys.filter((key) => !['text-size', 'theme', 'village'].includes(key)),
    [],
  );
});
