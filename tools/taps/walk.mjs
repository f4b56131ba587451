// Walks a job in the browser as a finger does, and counts.
import { goesOnByItself, handOn } from '../../test/e2e/support/hand.mjs';

const next = '下一题';

/** @returns what it came to; throws at the step that is not possible, naming the screen */
export async function walk(page, url, job) {
  const hand = handOn(page);
  const count = { taps: 0, fields: 0, questions: 0, screens: 1 };
  await page.goto(url);
  await hand.page.locator('h1:visible').first().waitFor();
  let shown = await screenOf(page);
  const look = async () => {
    const now = await screenOf(page);
    if (now !== shown) count.screens += 1;
    shown = now;
  };
  let before;
  for (const step of job.steps) {
    await acts[step.act](hand, step, count).catch((error) => {
      throw new Error(`${JSON.stringify(step)} on ${shown}: ${error.message.split('\n')[0]}`);
    });
    await look();
    if (isQuestion(step, before)) count.questions += 1;
    before = step;
  }
  return count;
}

const acts = {
  async tap(hand, { words }, count) {
    await finger(hand, button(hand.page, words), count);
  },
  async pick(hand, step, count) {
    await finger(hand, option(hand.page, step), count);
  },
  async answer(hand, step, count) {
    const row = option(hand.page, step);
    const goesOn = await goesOnByItself(row);
    const from = hand.page.url();
    await finger(hand, row, count);
    if (goesOn) await hand.page.waitForURL((url) => url.href !== from);
    else await finger(hand, button(hand.page, next), count);
  },
  async type(hand, { label, words }, count) {
    count.fields += 1;
    await hand.ready();
    await hand.page
      .getByRole('textbox', { name: new RegExp(label) })
      .filter({ visible: true })
      .first()
      .fill(words);
  },
  async see(hand, { words }) {
    await hand.sees(words);
  },
};

/** Only once the place has stood there a moment, as a person's finger: a tap on what has just appeared counts for nothing. */
async function finger(hand, place, count) {
  count.taps += 1;
  await place.waitFor();
  await hand.ready();
  await place.click();
  await hand.ready();
}

const button = (page, words) =>
  page
    .locator('button:visible, a:visible', { hasText: words })
    .or(page.locator(`button[aria-label*="${words}"]:visible`))
    .first();
const option = (page, { words, of = '' }) =>
  (of === '' ? page : page.locator(`[role=radiogroup][aria-label*="${of}"]:visible`))
    .locator('label:visible, button:visible, a:visible')
    .filter({ hasText: new RegExp(`^${words}`) })
    .first();

/** Several options of one page are one question. */
const isQuestion = ({ act }, before) =>
  act === 'answer' ? before?.act !== 'pick' : act === 'type' || (act === 'pick' && before?.act !== 'pick');

/** A screen is a place with a heading: notices that open below it are no other one. */
async function screenOf(page) {
  const heading = await page.locator('h1:visible').first().innerText();
  return `${new URL(page.url()).pathname} 「${heading.replace(/\s+/g, '')}」`;
}
