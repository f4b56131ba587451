// Every page of every form, as somebody first comes to it, stands on one screen of a usual phone without scrolling.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../../tools/load.mjs';
import { handOn } from '../support/hand.mjs';
import { keep } from '../support/keep.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();
const size = { width: 390, height: 844 };
const { everyQuestion } = await load('test/e2e/support/every-question.ts');
const { aCouple } = await load('test/fixtures/a-couple.ts');

/** A list, as long as there are papers; each of them is a page of its own. */
const lists = ['papers-list'];

/** Pixels of a question's page that lie under the bar at the bottom or below it. */
function hidden() {
  const seen = (nodes) => [...nodes].filter((node) => node.getClientRects().length > 0);
  const [bar] = seen(document.querySelectorAll('[role=contentinfo]'));
  const [main] = seen(document.querySelectorAll('main'));
  const bottoms = seen(main.querySelectorAll('*')).map((node) => node.getBoundingClientRect().bottom);
  return Math.round(Math.max(...bottoms) - bar.getBoundingClientRect().top);
}

test('each question of every form stands on one screen, with its explanation', async () => {
  const phone = await scene.aPhone({ size });
  const hand = handOn(await phone.newPage());
  const { page } = hand;
  await page.goto(`${scene.town.url}/pages/neighbour-report/question`);
  await page.locator('main:visible h1').waitFor();
  const tooHigh = [];
  for (const { address, key, draft } of everyQuestion()) {
    await keep(page, key, draft);
    await page.goto(scene.town.url + address.replace('?&', '?'));
    await page.locator('main:visible h1').waitFor();
    await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 150)));
    const over = await page.evaluate(hidden);
    if (over > 0 && !lists.includes(new URL(page.url()).searchParams.get('page')))
      tooHigh.push(`${address}: ${over} px`);
  }
  assert.deepEqual(tooHigh, []);
});

/** Pixels from the top of the page to its end. */
function height() {
  const [page] = [...document.querySelectorAll('.taro_page')].filter(({ offsetHeight }) => offsetHeight > 0);
  return page.scrollHeight;
}

test('what two people told stands on two screens before it is sent', async () => {
  const phone = await scene.aPhone({ size });
  const { page } = handOn(await phone.newPage());
  await page.goto(`${scene.town.url}/pages/neighbour-report/question`);
  await page.locator('main:visible h1').waitFor();
  await keep(page, 'draft:assistance-application:granny', aCouple());
  await page.goto(`${scene.town.url}/pages/application/check?p=granny`);
  await page.getByText('以上是实情').waitFor();
  assert.ok((await page.getByText('看病、康复的单据').count()) > 0, 'papers are told');
  const high = await page.evaluate(height);
  assert.ok(high <= 2 * size.height, `${high} px`);
});
