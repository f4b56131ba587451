// A finger that comes down twice at the same spot, on every page of every form: nothing happens twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, fillContact, sign, submit } from '../support/apply-steps.mjs';
import { handOn } from '../support/hand.mjs';
import { fillRegistration } from '../support/register-steps.mjs';
import { fillRequired, readReceipt } from '../support/report-steps.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();

/** How many cases the office has. */
const atTheOffice = async () => (await scene.town.office('list')).match(/\d{4} ?\d{4} ?\d{4}/g)?.length ?? 0;

/** A hand whose every tap comes twice, so many milliseconds apart, wherever the page has gone in between. */
async function aNervousHand(gap) {
  const page = await (await scene.aPhone()).newPage();
  const hand = handOn(page);
  const places = { main: [], help: [] };
  const twice = async (target) => {
    await hand.ready();
    // In the middle: the bar at the bottom must not lie over it.
    await target.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await note(page, places);
    const { x, y, width, height } = await target.boundingBox();
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForTimeout(gap);
    await page.mouse.click(x + width / 2, y + height / 2);
    await hand.ready();
  };
  const button = (words) => page.locator('button:visible, a:visible', { hasText: words }).first();
  hand.tap = (words) =>
    button(words)
      .waitFor()
      .then(() => twice(button(words)));
  hand.choose = (words) => twice(hand.option(words));
  return { ...hand, places };
}

/** Where the bar of this page has its call for help and its action. */
async function note(page, { main, help }) {
  const bar = page.locator('[role=contentinfo]:visible').last();
  const [call, action] = await bar.locator('button').all();
  help.push(await call.boundingBox());
  if (action) main.push({ ...(await action.boundingBox()), words: await action.innerText() });
}

for (const gap of [80, 250]) {
  test(`a report tapped twice ${gap} ms apart: the consent stays until it is agreed to, and one report arrives`, async () => {
    const hand = await aNervousHand(gap);
    const before = await atTheOffice();
    await fillRequired(hand, scene.town.url);
    await hand.tap('现在送出');
    await hand.tap('去送出');
    await hand.page.waitForTimeout(700);
    await hand.sees('请看一眼');
    assert.equal(await atTheOffice(), before);
    await hand.tap('同意');
    await readReceipt(hand);
    assert.equal(await atTheOffice(), before + 1);
    callsStandAlone(hand.places);
  });

  test(`an application tapped twice ${gap} ms apart: no page is skipped, and one application arrives`, async () => {
    const hand = await aNervousHand(gap);
    const before = await atTheOffice();
    await begin(hand, scene.town.url);
    await fillContact(hand, { name: '王婆婆', place: '3组', phone: '13900012671' });
    await sign(hand);
    await submit(hand);
    await readReceipt(hand);
    assert.equal(await atTheOffice(), before + 1);
    callsStandAlone(hand.places);
  });

  test(`a registration tapped twice ${gap} ms apart: one page at a time, and one registration arrives`, async () => {
    const hand = await aNervousHand(gap);
    const before = await atTheOffice();
    await hand.page.goto(scene.town.url);
    await hand.tap('先报个名');
    await hand.sees('您叫什么');
    await fillRegistration(hand);
    assert.equal(await atTheOffice(), before);
    await hand.tap('送出');
    await readReceipt(hand);
    assert.equal(await atTheOffice(), before + 1);
  });

  test(`the self-check tapped twice ${gap} ms apart: each question is asked`, async () => {
    const hand = await aNervousHand(gap);
    await hand.page.goto(scene.town.url);
    await hand.tap('测一测');
    await hand.tap('快速');
    const asked = new Set();
    for (let turn = 0; turn < 8; turn += 1) {
      asked.add(hand.page.url());
      await hand.answer('不知道');
    }
    await hand.sees('还看不准');
    assert.equal(asked.size, 8);
    callsStandAlone(hand.places);
  });
}

/** No call for help is where a page before or after had its action. */
function callsStandAlone({ main, help }) {
  assert.ok(main.length > 2 && help.length > main.length - 1);
  const right = Math.max(...help.map(({ x, width }) => x + width));
  for (const { x, words } of main.filter(({ words }) => !words.includes('字大小')))
    assert.ok(right <= x, `打电话问 reaches to ${right}, and ${words} begins at ${x}`);
}

test('Enter held down goes on by one page', async () => {
  const page = await (await scene.aPhone()).newPage();
  const hand = handOn(page);
  await page.goto(`${scene.town.url}/pages/neighbour-report/question`);
  await hand.choose('没有');
  await hand.ready();
  await page.locator('button:visible', { hasText: '下一题' }).focus();
  await page.keyboard.down('Enter');
  for (let repeat = 0; repeat < 30; repeat += 1) {
    await page.waitForTimeout(33);
    await page.keyboard.down('Enter');
  }
  await page.keyboard.up('Enter');
  await hand.sees('什么情况');
  assert.match(page.url(), /page=signs/);
});
