import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOn } from '../support/hand.mjs';
import { choosePhotos, fillRequired, readReceipt, send, toTheStory } from '../support/report-steps.mjs';
import { aScene } from '../support/scene.mjs';
import * as faults from '../support/storage-faults.mjs';

const scene = aScene({}, { serviceWorkers: 'allow' });

/** Photos that lie on the phone. */
const photosKept = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('jiuzhutong-photos');
        opening.onsuccess = () => {
          const count = opening.result.transaction('photos').objectStore('photos').count();
          count.onsuccess = () => resolve(count.result);
        };
      }),
  );

/** A phone on which a report with a photo was begun and its window closed. */
async function aPhoneWithADraft() {
  const phone = await scene.aPhone();
  const hand = handOn(await phone.newPage());
  await fillRequired(hand, scene.town.url);
  await toTheStory(hand);
  await hand.type('story', '门关了三天');
  await choosePhotos(hand, 1);
  await hand.sees('已存在这部手机');
  await hand.page.close();
  return phone;
}

const readsWork = (hand) =>
  hand.page.evaluate(() => {
    window.readsFail = false;
  });

async function opened(phone, path, ...scripts) {
  const page = await phone.newPage();
  for (const script of scripts) await page.addInitScript(script);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(scene.town.url + path);
  return { hand: handOn(page), errors };
}

test('a draft with a photo, opened while reading throws: said, kept, and there again', async () => {
  const phone = await aPhoneWithADraft();
  const { hand, errors } = await opened(phone, '/pages/neighbour-report/question', faults.readsThrow);
  await hand.sees('手机一时读不出来');
  assert.doesNotMatch(await hand.text(), /下一题/);
  await hand.page.waitForTimeout(2500);
  await hand.tap('再试一次');
  // The try that this tap began is over.
  await hand.ready();
  await hand.isOpen();
  await hand.sees('手机一时读不出来');
  await readsWork(hand);
  await hand.tap('再试一次');
  await hand.sees('还有什么');
  assert.equal(await hand.value('story'), '门关了三天');
  await hand.page.locator('img:visible').waitFor();
  assert.equal(await photosKept(hand.page), 1);
  await hand.page.close();
  const again = await opened(phone, '/pages/neighbour-report/question');
  await again.hand.page.locator('img:visible').waitFor();
  assert.equal(await photosKept(again.hand.page), 1);
  assert.deepEqual(errors, []);
});

test('while nothing can be read, 我的办理 does not say that there is nothing', async () => {
  const phone = await aPhoneWithADraft();
  const { hand } = await opened(phone, '/pages/cases/list', faults.readsThrow);
  await hand.sees('手机一时读不出来');
  assert.doesNotMatch(await hand.text(), /还没有在办的事/);
  await readsWork(hand);
  await hand.tap('再试一次');
  await hand.sees('还没交');
  assert.equal(await photosKept(hand.page), 1);
});

for (const [path, name] of [
  ['/', '接着填：帮人反映'],
  ['/pages/cases/list', '帮人反映'],
])
  test(`a draft that cannot be read is a row of its own at ${path}, until it can`, async () => {
    const phone = await aPhoneWithADraft();
    const { hand, errors } = await opened(phone, path, faults.draftsCannotBeRead);
    await hand.sees('手机一时读不出来');
    await hand.sees(name);
    assert.doesNotMatch(await hand.text(), /还没有在办的事/);
    await readsWork(hand);
    await hand.tap(path === '/' ? name : '再试一次');
    await hand.sees(path === '/' ? '还有什么' : '还没交');
    assert.doesNotMatch(await hand.text(), /读不出来/);
    assert.equal(await photosKept(hand.page), 1);
    assert.deepEqual(errors, []);
  });

/** Milliseconds: a busy machine is slow with both phones. */
async function takes(way, hand) {
  const begun = Date.now();
  await way(hand, scene.town.url);
  return Date.now() - begun;
}

const closed = [
  ['opening is refused', faults.openingRefused],
  ['opening fails', faults.openingFails],
  ['opening never answers', faults.openingNeverAnswers],
  ['a key cannot be kept', faults.keysCannotBeKept],
];

for (const [name, fault] of closed) {
  test(`${name}: the form opens, says that nothing is kept, and is sent`, async () => {
    const phone = await scene.aPhone();
    const { hand, errors } = await opened(phone, '/', fault);
    const healthy = await takes(fillRequired, await scene.aHand());
    const ill = await takes(fillRequired, hand);
    assert.ok(ill < 2 * healthy + 6000, `${ill} ms, on a phone that is well ${healthy}`);
    await hand.sees('这台设备存不住');
    assert.doesNotMatch(await hand.text(), /已存在这部手机|手机满了/);
    await send(hand);
    await readReceipt(hand);
    assert.deepEqual(errors, []);
  });

  test(`${name}: 我的办理 does not say that there is nothing`, async () => {
    const phone = await scene.aPhone();
    const { hand } = await opened(phone, '/pages/cases/list', fault);
    await hand.sees('手机一时读不出来');
    assert.doesNotMatch(await hand.text(), /还没有在办的事/);
  });
}

test('a connection that closes without a word is opened again, and nothing is called full', async () => {
  const phone = await scene.aPhone();
  const { hand } = await opened(phone, '/', faults.handlesCanClose);
  await fillRequired(hand, scene.town.url);
  await hand.tap('再补充几句');
  await hand.page.evaluate(() => window.closeHandles());
  await hand.type('personName', '张婆');
  await hand.isKept();
  await hand.sees('已存在这部手机');
  await hand.page.evaluate(() => window.closeHandles());
  await hand.page.reload();
  await hand.holds('personName', '张婆');
});

test('what was typed survives the window’s end 100 ms after the last key', async () => {
  const phone = await scene.aPhone();
  const { hand } = await opened(phone, '/');
  await fillRequired(hand, scene.town.url);
  await hand.tap('再补充几句');
  await hand.sees('叫什么');
  await hand.page
    .locator('#personName input, input#personName')
    .first()
    .pressSequentially('zhangpo', { delay: 60 });
  await hand.page.evaluate(() => new Promise((passed) => setTimeout(passed, 100)));
  await hand.page.close();
  const again = await opened(phone, '/pages/neighbour-report/question');
  await again.hand.sees('叫什么');
  assert.equal(await again.hand.value('personName'), 'zhangpo');
});
