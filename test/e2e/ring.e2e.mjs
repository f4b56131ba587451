import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applied } from './support/apply-steps.mjs';
import { phones } from './support/browser.mjs';
import { aPage, take } from './support/report-steps.mjs';
import { aScene } from './support/scene.mjs';

const scene = aScene({}, { serviceWorkers: 'allow' });

const picture = (hand) => hand.page.locator('img[alt^="上次那张照片"]:visible');

const toCase = async (hand, receipt) => {
  await hand.page.goto(`${scene.town.url}/pages/cases/detail?receipt=${receipt}`);
  await hand.sees('现在轮到谁');
};

/** Answers the photo that the office asks for in these words. */
async function photographed(hand, receipt, words, page) {
  await toCase(hand, receipt);
  await hand.tap(words);
  await hand.sees('街道会打电话问');
  await hand.tap('拍一张');
  await hand.sees('您要答的是');
  await take(hand, '拍照', page);
  await hand.page.locator('img[alt^="第 1 张"]:visible').waitFor();
  await hand.isKept();
  await hand.tap('送给街道');
  await hand.sees('街道系统已收到');
}

/** An application whose photo the office cannot read: it rings the place. */
async function ringed(options) {
  const { hand, receipt } = await applied(scene, options);
  await scene.town.office('reply', receipt, 'accepted');
  await scene.town.office('request', receipt, 'photo', '请拍诊断书。', '--paper', 'diagnosis');
  await photographed(hand, receipt, '请拍诊断书', await aPage(hand, { blur: 6 }));
  await scene.town.office(
    ...['request', receipt, 'photo', '右下角的金额看不清，请离近一点再拍。', '--paper', 'diagnosis'],
    ...['--photo', '1', '--ring', '760,800,90'],
  );
  await toCase(hand, receipt);
  await hand.tap('右下角的金额看不清');
  await hand.sees('看看上次那张');
  return { hand, receipt };
}

/** How far the middle of the ring lies across and down the picture, in thousandths, and whether it is round. */
const ringIn = (image) =>
  image.evaluate((node) => {
    const [whole, ring] = [node, node.nextElementSibling].map((one) => one.getBoundingClientRect());
    return {
      x: ((ring.x + ring.width / 2 - whole.x) / whole.width) * 1000,
      y: ((ring.y + ring.height / 2 - whole.y) / whole.height) * 1000,
      isRound: Math.abs(ring.width - ring.height) < 1,
      isDrawn: node.naturalWidth > 0,
    };
  });

test('the office rings what it cannot read, the resident sees the ring and takes a new photo, the office has it', async () => {
  const { hand, receipt } = await ringed();
  assert.equal(await picture(hand).count(), 0);
  await hand.isAccessible('an old photo hidden');
  const [told] = await Promise.all([
    hand.page.waitForResponse((response) => response.url().endsWith('/photo')),
    hand.tap('看看上次那张'),
  ]);
  await picture(hand).waitFor();
  await hand.sees('圈出来的地方看不清');
  const { ring, image } = await told.json();
  assert.ok(image.length < 50_000, `${image.length} characters`);
  const drawn = await ringIn(picture(hand));
  assert.ok(Math.abs(drawn.x - ring.x) < 10 && Math.abs(drawn.y - ring.y) < 10, JSON.stringify(drawn));
  assert.deepEqual([drawn.isRound, drawn.isDrawn], [true, true]);
  await hand.isAccessible('an old photo with its ring');
  await keepsNothing(hand, image.slice(-200));

  await photographed(hand, receipt, '右下角的金额看不清', await aPage(hand));
  assert.match(await scene.town.office('requests', receipt), /右下角.*照片 1 张/);
  assert.match(await scene.town.office('show', receipt), /照片文件 2：/);
});

/** Nothing of the picture in any cache or store of the page, and gone from it when it is put away. */
async function keepsNothing(hand, tail) {
  assert.deepEqual(await hand.page.evaluate(answersKept), []);
  assert.equal(await hand.page.evaluate(isStored, tail), false);
  await hand.tap('收起照片');
  await picture(hand).waitFor({ state: 'detached' });
}

/** Runs in the page: addresses of the backend that a cache holds an answer of. */
async function answersKept() {
  const open = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const all = (await Promise.all(open.map((one) => one.keys()))).flat();
  return all.map(({ url }) => url).filter((url) => url.includes('/v1/'));
}

/** Runs in the page. */
function isStored(words) {
  return [localStorage, sessionStorage].some((store) => JSON.stringify({ ...store }).includes(words));
}

test('without network the photo is not seen, that is said, and the request is answered all the same', async () => {
  const { hand, receipt } = await ringed();
  await hand.page.context().setOffline(true);
  await hand.tap('看看上次那张');
  await hand.sees('不看也能答');
  await hand.tap('这张就这样');
  await hand.tap('送给街道');
  await hand.sees('等网络');
  await hand.page.context().setOffline(false);
  await hand.sees('街道系统已收到');
  assert.match(await scene.town.office('requests', receipt), /就用这张/);
});

test('the ring stands at 320 px in the largest text', async () => {
  const { hand } = await ringed({ size: phones.narrow, largest: true });
  await hand.tap('看看上次那张');
  await picture(hand).waitFor();
  assert.deepEqual((await ringIn(picture(hand))).isRound, true);
  await hand.isAccessible('an old photo at 320');
});
