import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  choosePhotos,
  fillRequired,
  fromThePerson,
  lookUpCode,
  readReceipt,
  send,
  toTheStory,
} from './support/report-steps.mjs';
import { aScene } from './support/scene.mjs';

// sharp is a package of the server.
const sharp = createRequire(new URL('../../server/package.json', import.meta.url))('sharp');

const scene = aScene();

test('home to receipt takes at most 12 taps, and the office has the report', async () => {
  const hand = await scene.aHand();
  await fillRequired(hand, scene.town.url);
  await send(hand);
  const receipt = await readReceipt(hand);

  assert.ok(hand.taps() <= 12, `${hand.taps()} taps`);
  assert.match(receipt, /^\d{12}$/);
  assert.match(await scene.town.office('show', receipt), /村小学对面，红砖房/);
});

test('a full report with photos reaches the office, and its answer reaches the reporter', async () => {
  const hand = await scene.aHand();
  await fillRequired(hand, scene.town.url);
  await hand.tap('再补充几句');
  await hand.type('personName', '𠮷婆婆');
  await hand.type('personPhone', '１３８ ０００１ ２６７０');
  await fromThePerson(hand);
  await hand.type('story', '<b>门关了三天</b> 😟');
  await choosePhotos(hand, 2);
  await hand.tap('下一题');
  await hand.tap('别的身份');
  await hand.answer('社会救助协理员');
  await hand.answer('可以联系我');
  await hand.type('reporterName', '李四');
  await hand.type('reporterPhone', '13900012671');
  await hand.tap('下一题');
  await hand.sees('看一遍');
  assert.match(await hand.text(), /<b>门关了三天<\/b> 😟/);
  await hand.tap('去送出');
  await hand.tap('同意');
  const receipt = await readReceipt(hand);

  const seen = await scene.town.office('show', receipt);
  assert.match(seen, /𠮷婆婆/);
  assert.match(seen, /13800012670/);
  assert.equal(seen.match(/\.jpg/g)?.length, 2);

  await scene.town.office('reply', receipt, 'visited', '已去看过');
  await hand.tap('看办到');
  await hand.sees('街道已上门看过');
  assert.match(await hand.text(), /已去看过/);

  const elsewhere = await scene.aHand();
  await elsewhere.page.goto(`${scene.town.url}/pages/cases/look-up`);
  await elsewhere.type('receipt', receipt);
  await elsewhere.type('proof', '13900012670');
  await elsewhere.tap('查');
  await elsewhere.sees('没查到');
  await elsewhere.type('proof', '139-0001-2671');
  await elsewhere.tap('查');
  await elsewhere.sees('街道已上门看过');
});

test('a report begun and left waits among my cases, and goes on from there to its receipt', async () => {
  const hand = await scene.aHand();
  await fillRequired(hand, scene.town.url);
  await hand.tap('现在送出');
  await hand.sees('看一遍');
  await hand.isKept();
  await hand.page.goto(`${scene.town.url}/pages/cases/list`);
  await hand.sees('还没交');
  assert.doesNotMatch(await hand.text(), /红砖房/);
  await hand.tap('接着填');
  await hand.tap('去送出');
  await hand.tap('同意');
  assert.match(await readReceipt(hand), /^\d{12}$/);
  await hand.page.goto(`${scene.town.url}/pages/cases/list`);
  await hand.sees('街道系统已收到');
  assert.doesNotMatch(await hand.text(), /还没交/);
});

test('a report without a name is in nobody’s list, and its code finds it', async () => {
  const hand = await scene.aHand();
  await fillRequired(hand, scene.town.url);
  await hand.tap('再补充几句');
  await hand.goOn('下一题', 6);
  await hand.choose('不留名');
  await hand.sees('180 天');
  await hand.tap('下一题');
  await hand.tap('去送出');
  await hand.tap('同意');
  const receipt = await readReceipt(hand);
  const code = await lookUpCode(hand);

  const elsewhere = await scene.aHand();
  await elsewhere.page.goto(`${scene.town.url}/pages/cases/look-up`);
  await elsewhere.type('receipt', receipt);
  await elsewhere.type('proof', code);
  await elsewhere.tap('查');
  await elsewhere.sees('街道系统已收到');
});

test('a wrong phone number and a number that looks like an identity card are asked about', async () => {
  const hand = await scene.aHand();
  await fillRequired(hand, scene.town.url);
  await hand.tap('再补充几句');
  await hand.type('personPhone', '1380001267');
  await hand.tap('下一题');
  await hand.sees('手机号少了 1 位');
  await hand.isTitled('错误：');
  assert.equal(await hand.value('personPhone'), '138 0001 267');
  await hand.type('personPhone', '');
  await hand.type('personName', '11010519491231002X');
  await hand.goOn('下一题', 6);
  await hand.answer('不留名');
  await hand.tap('去送出');
  await hand.sees('一长串数字');
  await hand.tap('我去删掉');
  await hand.type('personName', '张婆婆');
  await hand.tap('下一题');
  await hand.tap('去送出');
  await hand.sees('再送出');
});

test('what is no photo is named, a heavy photo is made light, and nothing typed is lost', async () => {
  const hand = await scene.aHand();
  await fillRequired(hand, scene.town.url);
  await toTheStory(hand);
  await hand.type('story', '门关了三天');
  for (const [name, head] of [
    ['program.jpg', 'MZ\x90\0'],
    ['IMG_0001.HEIC', '\0\0\0\x18ftypheic'],
  ]) {
    const buffer = Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(4096)]);
    const [chooser] = await Promise.all([hand.page.waitForEvent('filechooser'), hand.tap('拍照或选照片')]);
    await chooser.setFiles([{ name, mimeType: 'image/jpeg', buffer }]);
    await hand.sees('有照片打不开');
    assert.equal(await hand.page.locator('img:visible').count(), 0);
  }
  const heavy = join(scene.town.disk, 'leaves.jpg');
  const { size } = await aNoisyPhoto(heavy);
  assert.ok(size > 20 * 1024 * 1024, `${size} bytes`);
  const [chooser] = await Promise.all([hand.page.waitForEvent('filechooser'), hand.tap('拍照或选照片')]);
  await chooser.setFiles(heavy, { timeout: 30_000 });
  await hand.page.locator('img:visible').waitFor({ timeout: 60_000 });
  assert.equal(await hand.value('story'), '门关了三天');
  const bytes = await hand.page.evaluate(async () => {
    const { src } = [...document.images].find(({ offsetHeight }) => offsetHeight > 0);
    return (await (await fetch(src)).arrayBuffer()).byteLength;
  });
  assert.ok(bytes <= 5 * 1024 * 1024, `${bytes} bytes are kept`);
});

/** More than 20 MB, as a good camera makes them of leaves and grass. */
function aNoisyPhoto(file) {
  const [width, height] = [5200, 4000];
  return sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 97 })
    .toFile(file);
}

test('the receipt can be kept as a picture', async () => {
  const hand = await scene.aHand();
  await fillRequired(hand, scene.town.url);
  await send(hand);
  await readReceipt(hand);
  const [download] = await Promise.all([hand.page.waitForEvent('download'), hand.tap('存成图')]);
  assert.match(download.suggestedFilename(), /^回执.*\.png$/);
  await hand.sees('图已存好');
});
