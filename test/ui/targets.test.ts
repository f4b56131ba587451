import { readdirSync, readFileSync } from 'node:fs';
import { compile } from 'sass';

const frame = compile('src/ui/page-frame/page-frame.module.scss').css;

/** What the frame says of each kind of target, in the order in which it says it: as usual, then for shaky hands. */
function sizesOf(name: string): number[] {
  return [...frame.matchAll(new RegExp(`--${name}: (\\d+)px`, 'g'))].map(([, size]) => Number(size));
}

test.each(['tap', 'tap-row', 'tap-wide'])(
  '--%s is 48 px and more, 60 from the second text size on',
  (name) => {
    const [usual = 0, ...shaky] = sizesOf(name);
    expect(usual).toBeGreaterThanOrEqual(48);
    expect(shaky).toEqual([60]);
  },
);

test('nothing to tap has a smallest size of its own that stays below 60 px at every text size', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.scss'),
  );
  expect(sheets.length).toBeGreaterThan(40);
  const own = sheets.flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/^ *min-(?:width|height): (?:4[4-9]|5\d)px/gm)].map(
      ([line]) => `${file}:${line}`,
    ),
  );
  expect(own).toEqual([]);
});
