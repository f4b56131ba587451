// What a worker prints: slips to hand out, sheets for the notice board; of an invented town and of the real one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import jsQR from 'jsqr';
import { pageAsPicture } from '../support/paper.mjs';
import { aScene } from '../support/scene.mjs';

/** What build-test says printed codes lead to. */
const printed = 'https://xinghe.example.org';

const scene = aScene();
/** As it is built for the town whose pack is in src/content/regions. */
const realTown = aScene({ STATIC_DIR: 'dist/h5', REGION: 'pulv' });

for (const [kind, option] of [
  ['slip', '半张纸'],
  ['sheet', '整张纸'],
]) {
  test(`the printed ${kind} is one page with a code that can be read`, async () => {
    const hand = await scene.aHand();
    await hand.page.goto(`${scene.town.url}/pages/policy/leaflet?id=subsistence&c=heping`);
    await hand.choose(option);
    const { pages, words, picture } = await pageAsPicture(hand.page);
    assert.equal(pages, 1);
    for (const needed of ['家里钱不够用', '000-00000000', '和平村', '微信扫'])
      assert.ok(words.includes(needed), needed);
    assert.doesNotMatch(words, /字大小|演练：|打哪一种|打印/);
    assert.equal(words.includes('先报个名'), kind === 'slip');
    // Two slips lie side by side, each with a code of its own.
    for (const [left, right] of kind === 'slip'
      ? [
          [0, 0.5],
          [0.5, 1],
        ]
      : [[0, 1]])
      assert.equal(codeBetween(picture, left, right), `${printed}/p/subsistence?c=heping`);
  });
}

/** What the code in an upright strip of a picture says; from and to as shares of its width. */
function codeBetween({ width, height, data }, from, to) {
  const [left, wide] = [Math.floor(width * from), Math.floor(width * (to - from))];
  const strip = new Uint8ClampedArray(wide * height * 4);
  for (let row = 0; row < height; row += 1) {
    const start = (row * width + left) * 4;
    strip.set(data.subarray(start, start + wide * 4), row * wide * 4);
  }
  return jsQR(strip, wide, height)?.data;
}

for (const [name, from, village] of [
  ['an invented town', scene, '&c=heping'],
  ['the real one', realTown, ''],
]) {
  test(`every article of ${name} fits on slip and sheet, with a worker on it, in letters of 18 pt and more`, async () => {
    const hand = await from.aHand();
    await aWorkerOnPaper(hand, from.town.url);
    const ids = JSON.parse(readFileSync('src/content/policy-index.json', 'utf8')).map(({ id }) => id);
    for (const id of ids) {
      await hand.page.goto(`${from.town.url}/pages/policy/leaflet?id=${id}${village}`);
      for (const option of ['半张纸', '整张纸']) {
        await hand.choose(option);
        assert.deepEqual(await hand.page.evaluate(measurePaper), [], `${id} ${option}`);
      }
    }
  });
}

async function aWorkerOnPaper(hand, url) {
  await hand.page.goto(`${url}/pages/about/own`);
  await hand.type('own-name', '欧阳建国');
  await hand.type('own-phone', '13900002222');
  await hand.choose('印，让人来找我');
  await hand.tap('存好');
  await hand.sees('存好了。');
}

/** What is wrong with the sheet: sides that overflow, words in a margin, letters below 18 pt (24 px). */
function measurePaper() {
  const sides = [...document.querySelectorAll('[class^=side_]')].filter((one) => one.offsetParent);
  const full = sides.filter(
    (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1,
  );
  const small = sides
    .flatMap((side) => [...side.querySelectorAll('*')])
    .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
    .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 24);
  // A phone shows the sheet smaller than it is.
  const edgeOf = (side) => {
    const { right, width } = side.getBoundingClientRect();
    return right - Number.parseFloat(getComputedStyle(side).paddingRight) * (width / side.offsetWidth);
  };
  const wide = sides.flatMap((side) => {
    const edge = edgeOf(side) + 1;
    return [...side.children].filter(
      (one) =>
        !one.matches('[class^=name_]') &&
        [...one.querySelectorAll('*')].some((word) => word.getBoundingClientRect().right > edge),
    );
  });
  return [
    ...(sides.length === 0 ? ['no paper'] : []),
    ...full.map((one) => `overflows: ${one.scrollHeight} > ${one.clientHeight}`),
    ...wide.map((one) => `in the margin: ${one.innerText}`),
    ...small.map((one) => `small: ${one.innerText}`),
  ];
}
