// Every way a browser may fail to get a page: a wrong address, a piece that is gone, a newer program in between.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOn } from '../support/hand.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene({}, { serviceWorkers: 'allow' });
const aPage = async () => (await scene.aPhone({ serviceWorkers: 'block' })).newPage();

for (const [path, status, said] of [
  ['/index.html', 200, '有难处'],
  ['//', 200, '有难处'],
  ['/pages/home/index/', 200, '有难处'],
  ['/nope', 404, '没有这一页'],
  ['/pages/nope/index?id=1', 404, '没有这一页'],
  ['/pages/apply/nope', 200, '没有这一页'],
]) {
  test(`${path} answers ${status} and shows ${said}, with the hotline`, async () => {
    const page = await aPage();
    const answer = await page.goto(scene.town.url + path);
    assert.equal(answer.status(), status);
    const hand = handOn(page);
    await hand.sees(said);
    assert.ok((await page.locator('button:visible', { hasText: '000-0000 0000' }).count()) > 0);
    await hand.tap('我要申请');
    await hand.sees('一个人一份');
  });
}

for (const [path, now, said] of [
  ['/pages/apply/people', '/pages/application/people', '一个人一份'],
  ['/pages/mine/index', '/pages/preferences/index', '字大小'],
  ['/pages/policy/index', '/pages/policies/index', '看病花钱多'],
  ['/pages/policy/situation?id=sick', '/pages/policies/situation', '医疗救助'],
]) {
  test(`${path} of an old bookmark opens ${now}`, async () => {
    const page = await aPage();
    const answer = await page.goto(scene.town.url + path);
    assert.equal(answer.status(), 200);
    await handOn(page).sees(said);
    assert.equal(new URL(page.url()).pathname, now);
  });
}

test('a piece gone after a deploy: reloaded once and then there; gone for good: said, with the number', async () => {
  const page = await aPage();
  const hand = handOn(page);
  await page.goto(scene.town.url);
  await hand.sees('有难处');
  let gone = true;
  let loads = 0;
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) return;
    loads += 1;
    gone = false;
  });
  const missing = (route) => (gone ? route.fulfill({ status: 404, body: '' }) : route.continue());
  await page.route(/\/js\/.*\.js$/, missing);
  await hand.tap('我要申请');
  await hand.sees('一个人一份');
  assert.equal(loads, 1);

  gone = true;
  await hand.tap('给自己');
  await hand.sees('这一页打不开');
  assert.ok(await page.locator('a[href="tel:00000000000"]:visible').count());
  assert.equal(loads, 1);
  gone = false;
  await page.locator('a:visible', { hasText: '重新打开' }).click();
  await hand.sees('是不是急事');
});

test('without a network a missing piece is said at once, and closing leads back', async () => {
  const page = await aPage();
  const hand = handOn(page);
  await page.goto(scene.town.url);
  await hand.sees('有难处');
  await page.context().setOffline(true);
  await hand.tap('我要申请');
  await hand.sees('这一页打不开');
  await hand.tap('关上');
  assert.equal(await page.locator('#trouble').isVisible(), false);
  await hand.sees('有难处');
});
