import { compile } from 'sass';
import tokens from '@/ui/tokens.json';
import { sourceFiles, wordsOf } from './source-files';

type Theme = keyof typeof tokens.themes;
type Token = keyof typeof tokens.themes.normal;

const themes: readonly Theme[] = ['normal', 'high'];
const sheet = compile('src/app.scss').css;

const pairs = themes.flatMap((theme) =>
  tokens.pairs.map(({ fg, bg, min }) => [theme, fg as Token, bg as Token, min] as const),
);

test.each(pairs)('%s: %s on %s reaches %d', (theme, front, back, least) => {
  const colours = tokens.themes[theme];

  expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(least);
});

test.each(themes)('app.scss carries exactly the tokens of theme %s', (theme) => {
  expect(variablesOf(`.theme-${theme}`)).toEqual(
    lowerCase({ ...tokens.themes[theme], ...tokens.edges[theme] }),
  );
});

test.each(Object.entries(tokens.sizes))('app.scss carries text size %s', (size, factors) => {
  const expected = Object.entries(factors).map(([name, factor]) => [name, String(factor)]);
  expect(variablesOf(`.${size}`)).toEqual(Object.fromEntries(expected));
});

/** Colours that stand for themselves: white paper under a signature or photo, and the red of its mark. */
const ofTheirOwn = ['#FFFFFF', '#8A1F11'];

test('a colour written in code is one of the tokens', () => {
  const { normal, high } = tokens.themes;
  const known = [...Object.values<string>(normal), ...Object.values<string>(high), ...ofTheirOwn];
  const strays = sourceFiles('src').flatMap((path) =>
    wordsOf(path)
      .filter(({ text }) => /^#[\da-f]{6}$/i.test(text) && !known.includes(text.toUpperCase()))
      .map(({ line, text }) => `${path}:${line} ${text}`),
  );
  expect(strays).toEqual([]);
});

test('a photo of white paper on the white page has an edge', () => {
  const { css } = compile('src/ui/ringed-photo/ringed-photo.module.scss');
  expect(css).toMatch(/\.frame \{[^}]*border: var\(--hair\) solid var\(--line\);/);
});

/** The variables set by the first rule of a selector. */
function variablesOf(selector: string): Record<string, string> {
  const start = sheet.indexOf(`${selector} {`);
  const rule = sheet.slice(start, sheet.indexOf('}', start));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

function lowerCase(colours: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(colours).map(([name, value]) => [name, value.toLowerCase()]));
}

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((place) => Number.parseInt(colour.slice(place, place + 2), 16) / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
