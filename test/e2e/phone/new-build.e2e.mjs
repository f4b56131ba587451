// A new build, or a worker that waits, while somebody is in the middle of a form: nothing typed is lost.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { aBuild } from '../support/deploy.mjs';
import { handOn } from '../support/hand.mjs';
import { fillRequired, fromThePerson } from '../support/report-steps.mjs';
import { aScene } from '../support/scene.mjs';

const build = aBuild();
const scene = aScene({ STATIC_DIR: build.folder }, { serviceWorkers: 'allow' });
after(() => build.remove());

async function deploy() {
  await scene.town.kill();
  build.replace();
  await scene.town.start();
}

/** Documents that were opened, and whether a piece of the program was asked for in vain. */
function watch(page) {
  const seen = { opened: 0, missing: 0 };
  page.on('request', (request) => {
    if (request.isNavigationRequest()) seen.opened += 1;
  });
  page.on('response', (response) => {
    if (/\/js\//.test(response.url()) && response.status() === 404) seen.missing += 1;
  });
  return seen;
}

/** A report with a name half typed on the page of the person. */
async function typing(options) {
  const phone = await scene.aPhone(options);
  const hand = handOn(await phone.newPage());
  await hand.page.goto(scene.town.url);
  if (!options) await hand.isPutBy();
  await fillRequired(hand, scene.town.url);
  await hand.tap('再补充几句');
  await hand.type('personName', '张婆');
  return hand;
}

const atHome = /^https?:\/\/[^/]+\/(pages\/home\/index)?$/;

const script = (page) => page.evaluate(() => [...document.scripts].map(({ src }) => src).join(' '));

/** Nothing of the older program runs any more. */
const beganAnew = (page, before) =>
  page.waitForFunction((old) => ![...document.scripts].some(({ src }) => src && old.includes(src)), before);

/** The worker of the newer build has come, and waits. */
const waits = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
  });

test('a newer worker in the middle of a form waits; at home it takes over once, and all that was typed is there', async () => {
  const hand = await typing();
  const before = await script(hand.page);
  const seen = watch(hand.page);
  await deploy();
  await waits(hand.page);
  await hand.type('personName', '张婆婆');
  await hand.isKept();
  assert.equal(seen.opened, 0);
  assert.equal(await hand.value('personName'), '张婆婆');
  await fromThePerson(hand);
  await hand.type('story', '门关了三天');
  await hand.isKept();
  assert.equal(seen.opened, 0);

  for (let turn = 0; turn < 12 && !atHome.test(hand.page.url()); turn += 1) await hand.page.goBack();
  await hand.sees('有难处');
  await beganAnew(hand.page, before);
  await hand.sees('有难处');
  await hand.tap('接着填：');
  await hand.sees('还有什么');
  assert.equal(await hand.value('story'), '门关了三天');
  assert.equal(seen.opened, 1);
});

test('a piece gone after a deploy, out of a half-filled form: reloaded once, and what was typed stands there', async () => {
  const hand = await typing({ serviceWorkers: 'block' });
  const before = await script(hand.page);
  await deploy();
  const seen = watch(hand.page);
  await hand.goOn('下一题', 3);
  // The tap that opens the page with the missing piece chooses something, too.
  await hand.answer('不能');
  await beganAnew(hand.page, before);
  await hand.type('story', '门关了三天');
  await hand.goOn('下一题', 2);
  await hand.answer('不留名');
  await hand.sees('看一遍');
  assert.ok(seen.missing > 0);
  assert.equal(seen.opened, 1);
  assert.match(await hand.text(), /张婆.*不能.*门关了三天/);
});
