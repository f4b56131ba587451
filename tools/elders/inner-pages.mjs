// The pages behind the first one of each address: every question of every form, and what comes of sending one. A walk
// has a phone of its own, goes as a person goes, and says `at` where there is something to look at.
import { keep } from '../../test/e2e/support/keep.mjs';
import { load } from '../load.mjs';
import { application, registration, report } from './sent-pages.mjs';

const { everyQuestion } = await load('test/e2e/support/every-question.ts');

export const walks = { questions, application, registration, report, danger, selfCheck };

/** Each question page once, however many ways lead to it. */
export async function questions({ hand, town, at }, wanted = everyQuestion()) {
  const { page } = hand;
  await page.goto(`${town.url}/pages/neighbour-report/question`);
  await page.locator('main:visible h1').waitFor();
  const once = new Map(wanted.map((one) => [one.address, one]));
  for (const { address, key, draft } of once.values()) {
    await keep(page, key, draft);
    await page.goto(town.url + address.replace('?&', '?'));
    await page.locator('main:visible h1').waitFor();
    await hand.isOpen();
    await at(address);
  }
}

/** One of each kind of field. */
const kinds = [
  ...['who&page=for-whom', 'contact&page=name', 'contact&page=reach', 'trouble&page=story'],
  ...['assets&page=savings', 'members&page=id-number', 'declaration&page=signature-drawing'],
];

export const sampleQuestions = everyQuestion().filter(({ address }) =>
  kinds.some((kind) => address.endsWith(`t=${kind}`)),
);

export async function danger({ hand, town, at }) {
  await hand.page.goto(town.url);
  await hand.tap('帮人反映');
  await hand.choose('有，现在就有');
  await hand.sees('先打电话救人');
  await at('danger to life');
}

/** The quick check with the first answer everywhere. */
export async function selfCheck({ hand, town, at }) {
  const { page } = hand;
  await page.goto(`${town.url}/pages/self-check/start`);
  await hand.tap('快');
  for (let number = 1; number <= 15 && !page.url().includes('result'); number += 1) {
    await page.locator('h1:visible').waitFor();
    await hand.ready();
    const from = page.url();
    if (await hand.hasRows()) await page.locator('button[aria-pressed]:visible').first().click();
    else await firstOf(page);
    await page.waitForTimeout(600);
    if (page.url() === from) await hand.tap('下一题');
    await page.waitForTimeout(300);
  }
  await page.waitForURL(/result/);
  await hand.isOpen();
  await at('what a check found');
}

async function firstOf(page) {
  const option = page.locator('label:visible').filter({ has: page.locator('input') });
  if ((await option.count()) > 0) await option.first().click();
  for (const field of await page.locator('main:visible input[type=text]:visible').all())
    await field.fill('3');
}
