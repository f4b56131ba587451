// The numbers of design/platform.md §2.2 that a browser can measure, each with what is found against it on one page.

/** `faults` of what `measure-page.mjs` found; `step` is the text size, 1 to 4. */
export const rules = [
  rule('A1', 'notes ≥ 16 px, also at the smallest text size', ({ smallest }) =>
    smallest < 15.9 ? [`${smallest} px`] : [],
  ),
  rule('A1', 'the largest text ≥ 30 px', ({ plain }, { step }) =>
    step === 4 && plain < 30 - 0.01 ? [`${plain} px`] : [],
  ),
  rule('A3', 'lines of more than one line ≥ 1.3 apart', ({ tight }) => tight),
  rule('A4', 'what is tapped ≥ 48 px, from the second text size on 60 px', ({ small }, { step = 1 }) =>
    small.filter(({ size }) => size < (step > 1 ? 59 : 47)).map(({ name, size }) => `${name} ${size} px`),
  ),
  rule('A4', 'gaps between what is tapped ≥ 8 px', ({ near }) => near),
  rule('A4', 'the bar at the bottom: no word in single characters', ({ torn }) => torn),
  rule('A4', 'the bar at the bottom: never sticky above a quarter of the height', ({ barShare }) =>
    barShare > 0.25 ? [`${Math.round(barShare * 100)} %`] : [],
  ),
  rule('A7', 'at most 7 options at once', ({ options }) => (options > 7 ? [`${options}`] : [])),
  rule('A11', 'everything that is tapped has a name', ({ nameless }) =>
    nameless > 0 ? [`${nameless}`] : [],
  ),
  rule('A13', 'nothing wider than the screen', ({ sideways, wide }) =>
    sideways > 0 ? [`${sideways} px`, ...wide] : wide,
  ),
  rule('A13', 'no text in a column of single characters', ({ crushed }) => crushed),
  rule('A16', 'help and 字大小 on every page', ({ tools }) => tools),
  rule('A17', 'nothing moves by itself', ({ moving }) => (moving > 0 ? [`${moving}`] : [])),
  rule('1.3.1', 'no sentence put together of pieces', ({ pieced }) => pieced),
  rule('4.1.2', 'one first heading', ({ headings }) => (headings === 1 ? [] : [`${headings}`])),
];

/** What no browser measures here, and where it is held instead. */
export const elsewhere = [
  ['A2', 'four sizes, beginning with the phone’s own', 'test/stores/preferences.test.ts'],
  ['A5', 'contrast of every pair of colours', 'test/architecture/contrast.test.ts'],
  ['A6', 'no state by colour alone', 'the examples of the kit'],
  ['A8', 'no time-out, no toast', 'test/architecture/phone.test.ts'],
  ['A9', 'errors in words, at the field and on top, with the focus', 'test/e2e/every-page/heard.e2e.mjs'],
  ['A10', '下一题 is never disabled', 'src/ui/button'],
  ['A12', 'pictures have words', 'axe in test/e2e/every-page/everybody.e2e.mjs'],
  ['A14', 'no advertisement, no sound by itself, no countdown', 'nothing of the kind is in src/ui'],
  ['A15', 'no captcha', 'the contract has none'],
  ['A18', 'signing by finger, or a photo of paper', 'test/e2e/application'],
  ['A19', 'a screen reader on real phones', 'not done: no phone at hand'],
  ['A20', 'plain words, at most 30 characters', 'test/architecture/messages.test.ts'],
];

function rule(id, words, faults) {
  return { id, words, faults };
}
