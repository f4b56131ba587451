// The pages most people come to, as weak eyes and shaky hands meet them; `npm run elders` looks at all of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { danger, questions, sampleQuestions, walks } from '../../../tools/elders/inner-pages.mjs';
import { measurePage } from '../../../tools/elders/measure-page.mjs';
import { rules } from '../../../tools/elders/rules.mjs';
import { dress, enlarge, openPage, states } from '../../../tools/elders/states.mjs';
import { aScene } from '../support/scene.mjs';

const scene = aScene();
const pages = [
  '/',
  '/pages/preferences/index',
  '/pages/about/index',
  '/pages/about/kept',
  '/pages/about/complaints',
  '/pages/registration/question',
  '/pages/neighbour-report/question',
  '/pages/self-check/question',
  '/pages/policy/article?id=subsistence',
  '/pages/cases/look-up',
];

for (const [name, state] of Object.entries(states).filter(([, { forcedColors }]) => !forcedColors))
  test(`what is looked at with weak eyes and tapped with shaky hands: ${name}`, async () => {
    const phone = await scene.aPhone(state);
    await enlarge(phone, state);
    const page = await phone.newPage();
    const faults = [];
    for (const path of pages) {
      await openPage(page, scene.town.url + path);
      const measured = await page.evaluate(measurePage);
      for (const rule of rules)
        faults.push(...rule.faults(measured, state).map((fault) => `${rule.id} ${path}: ${fault}`));
    }
    assert.deepEqual(faults, []);
    await phone.close();
  });

/** What is found against the rules in one state after the other, wherever a walk says that there is something to see. */
function lookingAt({ page }, looks = states) {
  const faults = [];
  const at = async (path) => {
    for (const [name, state] of Object.entries(looks)) {
      await dress(page, state);
      const measured = await page.evaluate(measurePage);
      for (const rule of rules)
        faults.push(...rule.faults(measured, state).map((fault) => `${rule.id} ${path}, ${name}: ${fault}`));
    }
    await dress(page, states.usual);
  };
  return { at, faults };
}

test('behind the first pages: a question of each kind, and where life is in danger', async () => {
  const hand = await scene.aHand();
  const { at, faults } = lookingAt(hand);
  assert.equal(sampleQuestions.length, 7);
  await questions({ hand, town: scene.town, at }, sampleQuestions);
  await danger({ hand, town: scene.town, at });
  assert.deepEqual(faults, []);
});

const { 'second size': second, '320×640 largest': largest } = states;
for (const name of ['application', 'registration', 'report'])
  test(`what comes of sending, at the second and the largest text: ${name}`, async () => {
    const hand = await scene.aHand();
    const { at, faults } = lookingAt(hand, { second, largest });
    await walks[name]({ hand, town: scene.town, at });
    assert.deepEqual(faults, []);
  });

test('until somebody chooses, text is as large as the browser’s own, before the first paint', async () => {
  const phone = await scene.aPhone();
  // A reader's own setting, as far as a page can tell: the size of its root.
  await phone.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html{font-size:21px}');
    document.adoptedStyleSheets = [sheet];
  });
  const page = await phone.newPage();
  await page.goto(`${scene.town.url}/pages/about/kept`);
  await page.locator('.fs-4 main:visible').waitFor();
  await phone.close();
});
