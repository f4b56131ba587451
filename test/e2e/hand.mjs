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

export function handOn(page) {
  page.setDefaultTimeout(10_000);
  let taps = 0;
  const hand = {
    page,
    taps: () => taps,
    async tap(words) {
      taps += 1;
      await page.locator('button:visible, a:visible', { hasText: words }).first().click();
    },
    async choose(words) {
      taps += 1;
      await page.locator('label:visible', { hasText: words }).first().click();
    },
    /** Chooses and goes on. */
    async answer(words) {
      await hand.choose(words);
      await hand.tap('下一题');
    },
    /** Touches a field by its question and types. */
    async type(id, words) {
      taps += 1;
      await field(id).fill(words);
    },
    value: (id) => field(id).inputValue(),
    /** Waits until a field shows this. */
    async holds(id, words) {
      for (let tries = 0; tries < 50 && (await field(id).inputValue()) !== words; tries += 1)
        await page.waitForTimeout(100);
      assert.equal(await field(id).inputValue(), words);
    },
    sees: (words) => page.locator(`:visible:text("${words}")`).first().waitFor(),
    async text() {
      return (await page.locator('main:visible').innerText()).replace(/\s+/g, ' ');
    },
    /** No violation of any axe rule, no mark on the screen, no sideways scrolling, nothing of a question at the very edge. */
    async isAccessible(name) {
      // What is still being drawn is not looked at; a page that never has its heading fails here.
      await page.locator('h1:visible').first().waitFor();
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))));
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document));
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      assert.deepEqual(found, [], `axe on ${name}`);
      const marked = await page.evaluate(marksShown);
      assert.deepEqual(marked, [], `${name} shows or speaks a mark for line breaks`);
      const [wide, screen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        window.innerWidth,
      ]);
      assert.ok(wide <= screen, `${name} scrolls sideways: ${wide} > ${screen}`);
      for (const heading of await page.locator('main h1:visible').all()) {
        const { x } = await heading.boundingBox();
        assert.ok(x >= 16, `the question of ${name} stands ${x} px from the edge`);
      }
    },
  };
  const field = (id) =>
    page
      .locator(`#${id} input:visible, #${id} textarea:visible, input#${id}:visible, textarea#${id}:visible`)
      .first();
  return hand;
}
