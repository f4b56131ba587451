// What a person's hand does on the screen, counted; only what can be seen counts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Runs in the page: `|` stands in fixed sentences where they may break, and is never to be seen or heard. */
function marksShown() {
  const spoken = [...document.querySelectorAll('[aria-label], [alt], [placeholder]')].flatMap((node) =>
    ['aria-label', 'alt', 'placeholder'].map((name) => node.getAttribute(name) ?? ''),
  );
  return [document.title, document.body.innerText, ...spoken].filter((text) => text.includes('|'));
}

/** Runs in the page: what breaks a rule of axe. Everything that does not stays there: it took half the time to tell. */
async function violations() {
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Runs in the page: telephone numbers, receipt numbers and sums that stand on two lines. */
function tornNumbers() {
  // An identity number in somebody's own words is wider than a line.
  const widest = '7034 9916 5384'.length;
  const tops = (node, { index, 0: number }) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + number.length);
    return [...range.getClientRects()].map(({ top }) => top);
  };
  const isTorn = (node, found) => Math.max(...tops(node, found)) - Math.min(...tops(node, found)) > 4;
  const tornIn = (node) =>
    [...node.data.matchAll(/\d[\d -]{5,}\d|\d[\d,.]* ?元/g)].filter(
      (found) => found[0].length <= widest && isTorn(node, found),
    );
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const torn = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    torn.push(...tornIn(node).map(([number]) => number));
  return torn;
}

/** Runs in the page: how far from the left edge each heading stands that can be seen. */
const headingsLeft = () =>
  [...document.querySelectorAll('main h1')]
    .filter((one) => one.getClientRects().length > 0)
    .map((one) => one.getBoundingClientRect().x);

/** A button that is an answer. */
const goingRow = 'button[aria-pressed]:visible';

/** Whether a tap on this option chooses and goes on; a row that opens an explanation first waits for 下一题. */
export const goesOnByItself = (option) =>
  option.evaluate((one) => one.ariaPressed !== null && one.ariaExpanded === null);

export function handOn(page) {
  // A busy machine is no fault of the program.
  page.setDefaultTimeout(30_000);
  let taps = 0;
  const hand = {
    page,
    taps: () => taps,
    /** Until taps count: the program has taken over, nothing has only just appeared, no button was only just tapped. */
    async ready() {
      await page.locator('#shell').waitFor({ state: 'detached' });
      await page.locator('html:not([data-resting])').waitFor({ state: 'attached' });
    },
    tap: (words) => touch(page.locator('button:visible, a:visible', { hasText: words }).first()),
    /** The option that says so: a row that goes on by itself, or what is ticked. */
    option: (words) => page.locator(`${goingRow}, label:visible`, { hasText: words }).first(),
    /** Whether the question on the screen goes on by itself. */
    hasRows: async () => (await page.locator(goingRow).count()) > 0,
    choose: (words) => touch(hand.option(words)),
    /** Chooses and goes on. */
    async answer(words) {
      const goesOn = await goesOnByItself(hand.option(words));
      const from = page.url();
      await hand.choose(words);
      if (goesOn) await page.waitForURL((url) => url.href !== from);
      else await hand.tap('下一题');
    },
    /** Taps what leads to the next page, and is there: a second tap on a slow page is no tap on the next one. */
    async goOn(words = '下一题', times = 1) {
      for (let turn = 0; turn < times; turn += 1) {
        const from = page.url();
        await hand.tap(words);
        await page.waitForURL((url) => url.href !== from);
      }
    },
    /** Touches a field by its question and types. */
    async type(id, words) {
      taps += 1;
      await field(id).fill(words);
    },
    /** Until every page is put by for days without a network. */
    async isPutBy() {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    },
    value: (id) => field(id).inputValue(),
    /**
     * Waits until what was typed must be kept: longer than the program's own quiet, by a timer of the page
     * itself, so that a machine too busy to run the one runs neither.
     */
    isKept: () => page.evaluate(() => new Promise((kept) => setTimeout(kept, 1600))),
    /** Waits until a field shows this. */
    async holds(id, words) {
      for (let tries = 0; tries < 200 && (await field(id).inputValue()) !== words; tries += 1)
        await page.waitForTimeout(100);
      assert.equal(await field(id).inputValue(), words);
    },
    sees: (words) => page.locator(`:visible:text("${words}")`).first().waitFor(),
    /** Until what the page keeps on the phone has been read: 正在打开…… is gone. */
    isOpen: () => page.waitForFunction((opening) => !document.body.innerText.includes(opening), '正在打开'),
    /** Until the window’s title begins so. */
    isTitled: (words) => page.waitForFunction((start) => document.title.startsWith(start), words),
    /** What the open page says. */
    async text() {
      await hand.isOpen();
      return (await page.locator('main:visible').innerText()).replace(/\s+/g, ' ');
    },
    /** No violation of any axe rule, no mark on the screen, no sideways scrolling, nothing of a question at the very edge. */
    async isAccessible(name) {
      // What is still being drawn is not looked at; a page that never has its heading fails here.
      await page.locator('h1:visible').first().waitFor();
      await hand.isOpen();
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))));
      if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
      const found = await page.evaluate(violations);
      assert.deepEqual(found, [], `axe on ${name}`);
      const marked = await page.evaluate(marksShown);
      assert.deepEqual(marked, [], `${name} shows or speaks a mark for line breaks`);
      const [wide, screen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        window.innerWidth,
      ]);
      assert.ok(wide <= screen, `${name} scrolls sideways: ${wide} > ${screen}`);
      assert.deepEqual(await page.evaluate(tornNumbers), [], `numbers of ${name} stand on two lines`);
      for (const x of await page.evaluate(headingsLeft))
        assert.ok(x >= 16, `the question of ${name} stands ${x} px from the edge`);
    },
  };
  /** Touches what can be seen; like a person, only once it has stood there a moment. */
  const touch = async (target) => {
    taps += 1;
    await target.waitFor();
    await hand.ready();
    await target.click();
  };
  const field = (id) =>
    page
      .locator(`#${id} input:visible, #${id} textarea:visible, input#${id}:visible, textarea#${id}:visible`)
      .first();
  return hand;
}
