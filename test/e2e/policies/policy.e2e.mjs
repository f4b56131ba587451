import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { phones } from '../support/browser.mjs';
import { handOn } from '../support/hand.mjs';
import { aScene } from '../support/scene.mjs';

/** What build-test says printed codes lead to. */
const printed = 'https://xinghe.example.org';

const scene = aScene();

async function opened(path, options) {
  const hand = await scene.aHand(options);
  await hand.page.goto(scene.town.url + path);
  return hand;
}

const search = (hand, words) => hand.page.locator('input[type=search]:visible').fill(words);

test('found by trouble: home, trouble, article, at three depths', async () => {
  const hand = await opened('/');
  await hand.tap('看政策');
  await hand.tap('看病花钱多');
  await hand.sees('从最对得上的开始看');
  await hand.tap('医疗救助');
  await hand.sees('看病报销以后');
  await hand.sees('要多久');
  assert.match(await hand.page.title(), /医疗救助/);
  await hand.tap('详细');
  await hand.tap('怎么一步步办');
  await hand.sees('先用医保报销');
  await hand.tap('依据');
  await hand.sees('《中华人民共和国社会救助法》');
  assert.match(await hand.text(), /我们核对的日子/);
});

for (const [typed, found] of [
  ['没钱看病', '医疗救助'],
  ['低保', '家里钱不够用'],
  ['dibao', '家里钱不够用'],
]) {
  test(`found while typing 「${typed}」`, async () => {
    const hand = await opened('/pages/policies/index');
    await search(hand, typed);
    await hand.sees('找到');
    const [first] = await hand.page.locator('main:visible button[role=link]').allInnerTexts();
    assert.match(first, new RegExp(found));
  });
}

test('a slow hand and a fast one: every key stays, and is searched once the keys rest', async () => {
  const hand = await opened('/pages/policies/index');
  const field = hand.page.locator('input[type=search]:visible');
  await field.pressSequentially('航天飞机', { delay: 60 });
  assert.equal(await field.inputValue(), '航天飞机');
  await hand.sees('没找到对得上的');
});

test('words of danger show whom to call before anything else', async () => {
  const hand = await opened('/pages/policies/index');
  await search(hand, '老公打我');
  await hand.sees('有人被打');
  await hand.sees('警察来了');
  const text = await hand.text();
  assert.ok(text.indexOf('有人被打') < text.indexOf('找到'));
});

test('a search that finds nothing offers the hotline and the self-check', async () => {
  const hand = await opened('/pages/policies/index');
  await search(hand, 'xyzxyz');
  await hand.sees('没找到对得上的');
  await hand.sees('000-0000 0000');
  await hand.tap('测一测');
  await hand.page.waitForURL(/self-check/);
});

test('figures of another place, and open ones, are never a number but somebody to ask', async () => {
  const hand = await opened('/p/subsistence');
  await hand.sees('以街道答复为准');
  const text = await hand.text();
  assert.match(text, /农村低保标准/);
  assert.doesNotMatch(text, /630|770|1001/);
  assert.match(text, /标准以当地公布为准，\s*请咨询/);
});

test('a word of the offices is explained on tap', async () => {
  const hand = await opened('/p/subsistence');
  await hand.tap('户口所在');
  await hand.sees('户口簿上写的地方');
  await hand.tap('知道了');
  assert.equal(await hand.page.locator('[role=dialog]:visible').count(), 0);
});

test("a worker's printed address opens with the worker's village, and carries it on", async () => {
  const hand = await opened('/p/subsistence?c=heping');
  await hand.sees('和平村');
  const text = await hand.text();
  assert.ok(text.indexOf('和平村') < text.indexOf('街道救助热线'));
  assert.match(text, /打 000-0000 0002/);
  await hand.tap('低保边缘家庭');
  await hand.sees('收入比低保');
  assert.match(hand.page.url(), /id=near-subsistence&c=heping/);
});

test('an unknown village code is left out; an unknown article still leads on', async () => {
  const hand = await opened('/p/subsistence?c=nowhere');
  await hand.sees('街道救助热线');
  assert.doesNotMatch(await hand.text(), /nowhere|和平村/);
  await hand.page.goto(`${scene.town.url}/p/never-was?c=heping`);
  await hand.sees('没有这一篇');
  await hand.sees('000-0000 0000');
  await hand.tap('看全部政策');
  await hand.sees('遇到什么难处');
});

test('what is passed on carries only the article and my own village', async () => {
  const phone = await scene.aPhone({ permissions: ['clipboard-read', 'clipboard-write'] });
  await phone.addInitScript(() => {
    localStorage.setItem('village', 'qingshi');
    Object.defineProperty(navigator, 'share', { value: undefined });
  });
  const hand = handOn(await phone.newPage());
  await hand.page.goto(`${scene.town.url}/p/subsistence?c=heping`);
  await hand.tap('发到群');
  await hand.sees('已经复制');
  const copied = await hand.page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, new RegExp(`${printed}/p/subsistence\\?c=qingshi$`));
});

test('the poster is saved as a picture, and its code leads back to the article and village', async () => {
  const hand = await opened('/pages/policy/poster?id=temporary-aid&c=heping');
  const download = hand.page.waitForEvent('download');
  await hand.tap('存成图片');
  const file = join(mkdtempSync(join(tmpdir(), 'poster-')), 'poster.png');
  await (await download).saveAs(file);
  await hand.sees('存好了');
  const { width, height, data } = PNG.sync.read(readFileSync(file));
  assert.deepEqual([width, height], [1080, 1440]);
  assert.equal(jsQR(new Uint8ClampedArray(data), width, height)?.data, `${printed}/p/temporary-aid?c=heping`);
});

for (const [page, what] of [
  ['poster', '海报'],
  ['leaflet', '传单'],
]) {
  test(`the ${page} opens large: it takes the focus, scrolls by keyboard, and gives the focus back`, async () => {
    const hand = await opened(`/pages/policy/${page}?id=subsistence&c=heping`);
    await hand.tap('放大看');
    const dialog = hand.page.getByRole('dialog', { name: what });
    await dialog.waitFor();
    assert.equal(await dialog.evaluate((one) => one.contains(document.activeElement)), true);
    await hand.isAccessible(`the ${page}, large`);
    const view = dialog.locator('section');
    const wide = () => view.evaluate((one) => one.scrollWidth);
    const before = await wide();
    await hand.tap('再大些');
    assert.ok((await wide()) > before * 1.5, `${await wide()} > ${before}`);
    await view.focus();
    await hand.page.keyboard.press('ArrowRight');
    await hand.page.waitForFunction((one) => one.scrollLeft > 0, await view.elementHandle());
    for (const button of await dialog.locator('button').all()) {
      const { width, height } = await button.boundingBox();
      assert.ok(Math.min(width, height) >= 48, `${width} × ${height}`);
    }
    await hand.tap('关上');
    await dialog.waitFor({ state: 'detached' });
    assert.match(await hand.page.evaluate(() => document.activeElement.ariaLabel), /放大看/);
  });
}

test('after the first visit everything can be read without network', async () => {
  const phone = await scene.aPhone({ serviceWorkers: 'allow' });
  const hand = handOn(await phone.newPage());
  await hand.page.goto(scene.town.url);
  await hand.isPutBy();
  await phone.setOffline(true);
  await hand.tap('看政策');
  await hand.tap('孩子上学难');
  await hand.tap('教育救助');
  await hand.sees('要多久');
  await hand.page.goto(`${scene.town.url}/p/orphan?c=heping`);
  await hand.sees('和平村');
});

for (const [name, options] of [
  ['usual text', {}],
  ['the largest text at 320', { size: phones.narrow, largest: true }],
  ['high contrast', { high: true }],
]) {
  test(`every page of the policies is accessible: ${name}`, async () => {
    const hand = await opened('/pages/policies/index', options);
    await hand.sees('遇到什么难处');
    await hand.isAccessible('list');
    await hand.tap('基本生活救助');
    await hand.isAccessible('list with a group open');
    await search(hand, '低保');
    await hand.isAccessible('search');
    await search(hand, 'xyzxyz');
    await hand.isAccessible('search without result');
    for (const [page, seen] of [
      ['policies/situation?id=sick', '从最对得上的'],
      ['policy/article?id=subsistence&c=heping', '要多久'],
      ['policy/poster?id=subsistence', '存成图片'],
      ['policy/leaflet?id=subsistence', '打哪一种'],
      ['policy/article?id=never-was', '没有这一篇'],
    ]) {
      await hand.page.goto(`${scene.town.url}/pages/${page}`);
      await hand.sees(seen);
      await hand.isAccessible(page);
    }
    await hand.page.goto(`${scene.town.url}/p/subsistence`);
    await hand.tap('户口所在');
    await hand.isAccessible('a word explained');
    await hand.tap('知道了');
    await hand.tap('详细');
    for (const part of ['什么条件', '给多少', '材料', '怎么一步步办', '不服', '常问的']) await hand.tap(part);
    await hand.isAccessible('detail');
    await hand.tap('依据');
    await hand.isAccessible('basis');
  });
}
