// In which states each page is looked at, and which pages there are.
import { readFileSync } from 'node:fs';

const usual = { width: 375, height: 667 };

/** `step`: the program's text size, 1 to 4; `zoom`: the phone's own, which makes all text larger and no box. */
export const states = {
  usual: { size: usual },
  'text × 1.5': { size: usual, zoom: 1.5 },
  'text × 2.0': { size: usual, zoom: 2 },
  'second size': { size: usual, step: 2 },
  '320×640 largest': { size: { width: 320, height: 640 }, step: 4 },
  'forced colours': { size: usual, forcedColors: 'active' },
};

/** What a page needs in its address to show more than 「这里没有」. */
const queries = {
  '/pages/policy/article': '?id=subsistence',
  '/pages/policy/poster': '?id=subsistence',
  '/pages/policy/leaflet': '?id=subsistence',
  '/pages/policies/situation': '?id=sick',
};

export const everyPage = [...readFileSync('src/routes.ts', 'utf8').matchAll(/'(\/pages\/[^']+)'/g)].map(
  ([, path]) => path + (queries[path] ?? ''),
);

const steps = [
  [1, 1, 1],
  [2, 1.15, 1.1],
  [3, 1.3, 1.2],
  [4, 1.6667, 1.36],
];

/** All text of the program is a multiple of these two. */
const zoomed = (zoom) =>
  steps
    .map(([step, text, heading]) => `.fs-${step}.fs-${step}{--fs:${text * zoom};--fh:${heading * zoom}}`)
    .join('');

/** A phone whose own text is so much larger: before anything is drawn. */
export async function enlarge(phone, { zoom }) {
  if (zoom)
    await phone.addInitScript((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, zoomed(zoom));
}

/** The same phone as another pair of eyes has it, while a page stands there: every look of it is made by classes. */
export async function dress(page, { size, zoom, step = 1, forcedColors = 'none' }) {
  await page.setViewportSize(size);
  await page.emulateMedia({ forcedColors });
  await page.evaluate(
    ([css, textSize]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      for (const node of document.querySelectorAll('[class*=fs-]'))
        node.className = node.className.replace(/\bfs-[1-4]\b/, textSize);
      // As a browser says it of a phone that is turned round.
      window.dispatchEvent(new Event('resize'));
    },
    [zoom ? zoomed(zoom) : '', `fs-${step}`],
  );
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
}

/** Opens a page, and waits until it stands there. */
export async function openPage(page, address) {
  await page.goto(address);
  await page.locator('main:visible h1, header:visible h1').first().waitFor();
  await page.locator('#shell').waitFor({ state: 'detached' });
  await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 150)));
}
