import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, declare, fillContact, openPart, submit } from './apply-steps.mjs';
import { phones } from './browser.mjs';
import { handOn } from './hand.mjs';
import { readReceipt } from './report-steps.mjs';
import { aScene } from './scene.mjs';

const scene = aScene();

const granny = { name: '王婆婆', place: '3组，水井旁边第二家', phone: '13900012671' };

/** A photo of a page of print, 3000 by 2000; blurred where asked. */
async function aPage(hand, { blur = 0, width = 3000 } = {}) {
  const jpeg = await hand.page.evaluate(
    ([soft, wide]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: wide, height: (wide * 2) / 3 });
      const pen = canvas.getContext('2d');
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.filter = soft > 0 ? `blur(${soft}px)` : 'none';
      pen.fillStyle = '#111';
      pen.font = `${wide / 60}px sans-serif`;
      for (let line = 1; line < 30; line += 1)
        pen.fillText('ABCDEF 1234567890 '.repeat(6), 20, (line * wide) / 45);
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1];
    },
    [blur, width],
  );
  return { name: 'page.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpeg, 'base64') };
}

async function take(hand, words, files) {
  const [chooser] = await Promise.all([hand.page.waitForEvent('filechooser'), hand.tap(words)]);
  await chooser.setFiles(files);
}

const photos = (hand, count) =>
  hand.page
    .locator('img:visible')
    .nth(count - 1)
    .waitFor();

async function consentToPapers(hand) {
  await openPart(hand, '材料');
  await hand.sees('能收证件和');
  await hand.answer('同意，可以收');
  await hand.sees('可能用得上');
}

/** Illness, so that a diagnosis and bills come into question. */
async function tellIllness(hand) {
  await openPart(hand, '难处和想要的帮助');
  await hand.answer('生病');
  await hand.sees('哪些帮助');
  await hand.answer('看病的钱');
  await hand.sees('现在领着');
  await hand.answer('没有');
  await hand.sees('有人帮您');
  await hand.tap('下一题');
  await hand.sees('填哪些');
}

async function walkPapers(hand) {
  await hand.tap('下一题');
  await hand.sees('户口簿');
  await take(hand, '拍照', [await aPage(hand)]);
  await photos(hand, 1);
  await hand.sees('加了“仅用于”字样');
  await hand.tap('下一题');
  await hand.sees('医院的诊断书');
  await hand.answer('以后补');
  await hand.sees('花钱的单据');
  await hand.answer('拿不到');
  await hand.sees('别的材料');
  await hand.tap('下一题');
  await hand.sees('填哪些');
}

test('papers of all schemes in question, put off and added later, offline too', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  await fillContact(hand, granny);
  await tellIllness(hand);
  await consentToPapers(hand);
  const list = await hand.text();
  for (const paper of ['身份证、户口簿', '诊断书', '看病、康复的单据', '别的材料'])
    assert.ok(list.includes(paper), paper);
  assert.doesNotMatch(list, /上学的单据|居住证/);
  await walkPapers(hand);
  await declare(hand);
  await submit(hand);
  const receipt = await readReceipt(hand);
  await hand.sees('还可以补');
  await hand.sees('诊断书');
  assert.match(await scene.town.office('show', receipt), /身份证、户口簿的照片：1/);

  await hand.tap('看办到');
  await hand.sees('办到哪一步');
  await hand.tap('去拍');
  await hand.sees('照片会送到');
  await take(hand, '拍照', [await aPage(hand)]);
  await photos(hand, 1);
  await hand.page.context().setOffline(true);
  await hand.tap('同意');
  await hand.sees('等网络');
  assert.doesNotMatch(await hand.text(), /已收到/);
  await hand.page.context().setOffline(false);
  await hand.sees('街道系统已收到');
  assert.match(await scene.town.office('show', receipt), /后补的材料：诊断书 {2}照片 1 张/);
});

test('killed with a photo of a paper taken, it is there again; blurred, small and broken ones are told', async () => {
  const hand = await scene.aHand();
  await begin(hand, scene.town.url);
  await consentToPapers(hand);
  await hand.tap('下一题');
  await hand.sees('户口簿');
  await take(hand, '拍照', [await aPage(hand, { blur: 14 })]);
  await photos(hand, 1);
  await hand.sees('这张有点糊');
  await take(hand, '重拍这张', [await aPage(hand)]);
  await hand.page.locator(':visible:text("这张有点糊")').first().waitFor({ state: 'detached' });
  await take(hand, '从相册选', [await aPage(hand, { width: 600 })]);
  await photos(hand, 2);
  await hand.sees('这张太小');
  const broken = { name: 'b.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') };
  await take(hand, '从相册选', [broken, { ...broken, buffer: Buffer.alloc(0) }]);
  await hand.sees('有照片打不开');
  await hand.page.waitForTimeout(1200);

  const { url } = { url: hand.page.url() };
  const again = handOn(await hand.page.context().newPage());
  await hand.page.close();
  await again.page.goto(url);
  await again.sees('户口簿');
  await photos(again, 2);
});

for (const [name, options] of [
  ['as most see it', {}],
  ['at the largest text on the narrowest phone', { size: phones.narrow, largest: true }],
]) {
  test(`the screens of papers are accessible ${name}`, async () => {
    const hand = await scene.aHand(options);
    await begin(hand, scene.town.url);
    await consentToPapers(hand);
    await hand.isAccessible('list of papers');
    await hand.tap('下一题');
    await hand.sees('户口簿');
    await hand.isAccessible('a paper');
    await shoot(hand, `paper-${options.largest ? 'largest' : 'normal'}`);
  });
}

/** Pictures only where somebody wants to look at them. */
async function shoot(hand, name) {
  if (process.env.SHOTS) await hand.page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
}
