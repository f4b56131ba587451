import { applied } from '../../test/e2e/support/apply-steps.mjs';

/** What stands behind the main ways: who runs it, what is kept, where to complain, what a worker has. */
const pages = [
  ['about/index', '谁在办', 'about'],
  ['about/complaints', '不满意', 'about-complaints'],
  ['about/kept', '存了什么', 'about-kept'],
  ['about/today', '今天帮过谁', 'about-today'],
  ['about/own', '名字', 'about-own'],
  ['cases/look-up', '查', 'cases-look-up'],
  ['cases/follow', '码', 'cases-follow'],
];

export async function about({ hand, town, shot }) {
  await applied({ aHand: async () => hand, town });
  for (const [path, words, picture] of pages) {
    await hand.page.goto(`${town.url}/pages/${path}`);
    await hand.sees(words);
    await shot(picture);
  }
  await hand.page.goto(`${town.url}/pages/application/people`);
  await hand.tap('打电话问');
  await hand.sees('不打了');
  await shot('help-sheet');
}
