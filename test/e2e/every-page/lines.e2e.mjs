// Every fixed sentence laid out by a real browser, as running text and, where it is short and marked, as a heading.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { load } from '../../../tools/load.mjs';
import { openBrowser } from '../support/browser.mjs';

const { textRunsOf } = await load('src/ui/phrases/kept-together.ts');
const { lineAtoms } = await load('src/content/typography/line-atoms.ts');
const { withoutMarks } = await load('src/ui/phrases/sentences.ts');

const filesUnder = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path}`);

const stringsIn = (value) =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(stringsIn);
const written = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, plain, filled]) => plain ?? filled.replace(/\$\{[^}]*\}/g, '3'),
  );
/** As the town fills them in. */
const filledIn = (text) =>
  text
    .replace(/\{hotline\}/g, '023-0000 1111')
    .replace(/\{:[\w-]+\}/g, '')
    .replace(/\{[\w-]+-[\w-]+\}/g, '每人每月 630 元')
    .replace(/\{\w+\}/g, '3');

/** What residents read; a program's other words hold no Chinese. */
function everyText() {
  const messages = filesUnder('src/content/messages', '.ts')
    .filter((path) => !/\/office\//.test(path))
    .flatMap(written);
  const articles = filesUnder('src/content/policies', '.json').flatMap((path) =>
    stringsIn(JSON.parse(readFileSync(path, 'utf8'))),
  );
  const texts = [...messages, ...articles]
    .map(filledIn)
    .filter((text) => /\p{Script=Han}/u.test(text) && !/\n|=>/.test(text));
  return [...new Set(texts)];
}

const texts = everyText();

/** The screens of the narrowest and the usual phone, inside the gutter and inside a card. */
const columns = [
  { name: '375', width: 335, size: 18 },
  { name: 'a card at 375', width: 303, size: 18 },
  { name: '320 largest', width: 288, size: 30 },
  { name: 'a card at 320 largest', width: 268, size: 30 },
  { name: '375 largest', width: 335, size: 30 },
];

let browser;
let page;
before(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
after(() => browser?.close());

/** Runs in the page: lays texts out and says on which line each character stands, and where each line ends. */
function layOut({ drawn, width, size }) {
  const style = `margin:0;width:${width}px;font:${size}px/1.6 'Noto Sans CJK SC';line-break:strict;text-wrap:wrap`;
  const spanOf = ({ text, kept }) =>
    Object.assign(document.createElement('span'), { textContent: text, className: kept ? 'kept' : '' });
  const boxesOf = ({ firstChild: words }) =>
    Array.from({ length: words.length }, (_, at) => {
      const range = document.createRange();
      range.setStart(words, at);
      range.setEnd(words, at + 1);
      return range.getBoundingClientRect();
    });
  document.body.style.cssText = style;
  document.body.innerHTML = '<style>.kept{white-space:nowrap}</style>';
  const lines = drawn.map((pieces) => {
    const line = document.createElement('div');
    line.append(...pieces.map(spanOf));
    return line;
  });
  document.body.append(...lines);
  return lines.map((line) => {
    const boxes = [...line.childNodes].flatMap(boxesOf);
    const tops = boxes.map(({ top }) => Math.round((top - line.getBoundingClientRect().top) / (size * 1.6)));
    const ends = [];
    for (const [at, top] of tops.entries()) ends[top] = Math.max(ends[top] ?? 0, boxes[at].right);
    return { tops, ends };
  });
}

const torn = (text, tops) =>
  [...text.matchAll(lineAtoms)].filter(
    ({ 0: atom, index }) => atom.length > 1 && tops[index] !== tops[index + atom.length - 1],
  );

/** What is wrong with a text as it lies on its lines. */
function faultsOf(text, { tops, ends }, width) {
  const inner = ends.slice(0, -1);
  const last = tops.filter((top) => top === ends.length - 1).length;
  return [
    ...torn(text, tops).map(([atom]) => `torn «${atom}»: ${text}`),
    ...(inner.length > 0 && last < 3 ? [`alone at the end: ${text}`] : []),
    ...(ends.some((right) => right > width + 1) ? [`too wide: ${text}`] : []),
    ...(inner.some((right) => right < width * 0.2) ? [`half-empty: ${text}`] : []),
  ];
}

for (const { name, width, size } of columns)
  test(`running text at ${name}: no number torn, no word alone at the end, no half-empty lines`, async () => {
    const laid = await page.evaluate(layOut, { drawn: texts.map((text) => textRunsOf(text)), width, size });
    const faults = laid.flatMap((lines, at) => faultsOf(withoutMarks(texts[at]), lines, width));
    assert.deepEqual(faults, []);
  });

test('what is looked at is all there is', () => {
  assert.ok(texts.length > 2500, String(texts.length));
});
