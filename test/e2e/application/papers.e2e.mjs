import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, fillContact, granny, listed, openPart, submit } from '../support/apply-steps.mjs';
import { phones } from '../support/browser.mjs';
import { handOn } from '../support/hand.mjs';
import { aPage, readReceipt, take } from '../support/report-steps.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();

const photos = (hand, count) =>
  hand.page
    .locator('img:visible')
    .nth(count - 1)
    .waitFor();

async function openPapers(hand) {
  await openPart(hand, '照片和单据');
  await hand.sees('有就拍');
}

/** Illness, so that a diagnosis and bills come into question. */
async function tellIllness(hand) {
  await openPart(hand, '难处');
  await hand.answer('生病');
  await hand.sees('说说难处');
  await hand.tap('下一题');
}

/** One of the three ways that stand under each open paper. */
async function way(hand, words) {
  await hand.ready();
  await hand.page.getByRole('button', { name: words, exact: true }).click();
}

async function takeOf(hand, words, files) {
  const [chooser] = await Promise.all([hand.page.waitForEvent('filechooser'), way(hand, words)]);
  await chooser.setFiles(files);
}

async function answerPapers(hand) {
  await takeOf(hand, '拍身份证、户口簿', [await aPage(hand)]);
  await hand.sees('办好的 1 样');
  await hand.sees('拍了 1 张');
  await way(hand, '以后诊断书');
  await way(hand, '没有看病、康复的单据');
  await hand.sees('办好的 3 样');
  // The main button now leads to the next part; the list lies behind.
  await hand.sees('下一步');
  await hand.page.goBack();
  await listed(hand);
}

test('papers of all schemes in question, put off and added later, offline too', async () => {
  const hand = await scene.aHand({ serviceWorkers: 'allow' });
  await begin(hand, scene.town.url);
  await fillContact(hand, granny);
  await tellIllness(hand);
  await openPapers(hand);
  const list = await hand.text();
  for (const paper of ['身份证、户口簿', '诊断书', '看病、康复的单据'])
    assert.ok(list.includes(paper), paper);
  assert.doesNotMatch(list, /上学的单据|居住证|不用带/);
  await answerPapers(hand);
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
  await hand.isPutBy();
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
  await fillContact(hand, granny);
  await openPapers(hand);
  await takeOf(hand, '拍身份证、户口簿', [await aPage(hand, { blur: 14 })]);
  await hand.sees('这张有点糊');
  await take(hand, '重拍这张', [await aPage(hand)]);
  await hand.page.locator('main :visible:text("这张有点糊")').first().waitFor({ state: 'detached' });
  await way(hand, '改 身份证、户口簿');
  await photos(hand, 1);
  await hand.sees('加了“仅用于”字样');
  await take(hand, '从相册选', [await aPage(hand, { width: 600 })]);
  await photos(hand, 2);
  await hand.sees('这张太小');
  const broken = { name: 'b.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') };
  await take(hand, '从相册选', [broken, { ...broken, buffer: Buffer.alloc(0) }]);
  await hand.sees('有照片打不开');
  await hand.isKept();

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
    await fillContact(hand, granny);
    await openPapers(hand);
    await hand.isAccessible('list of papers');
    await shoot(hand, `papers-${options.largest ? 'largest' : 'normal'}`);
    await way(hand, '以后身份证、户口簿');
    await way(hand, '改 身份证、户口簿');
    await hand.sees('拍照');
    await hand.isAccessible('a paper');
    await shoot(hand, `paper-${options.largest ? 'largest' : 'normal'}`);
  });
}

/** Pictures only where somebody wants to look at them. */
async function shoot(hand, name) {
  if (process.env.SHOTS) await hand.page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
}
