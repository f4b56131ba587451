import { readFileSync } from 'node:fs';
import tokens from '@/ui/tokens.json';

type Theme = keyof typeof tokens.themes;
type Token = keyof typeof tokens.themes.normal;

const themes: readonly Theme[] = ['normal', 'high'];
const sheet = readFileSync('src/app.scss', 'utf8');

const pairs = themes.flatMap((theme) =>
  tokens.pairs.map(({ fg, bg, min }) => [theme, fg as Token, bg as Token, min] as const),
);

test.each(pairs)('%s: %s on %s reaches %d', (theme, front, back, least) => {
  const colours = tokens.themes[theme];

  expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(least);
});

test.each(themes)('app.scss carries exactly the tokens of theme %s', (theme) => {
  expect(variablesOf(`.theme-${theme}`)).toEqual(lowerCase(tokens.themes[theme]));
});

/** The colours set by the first rule of a selector. */
function variablesOf(selector: string): Record<string, string> {
  const start = sheet.indexOf(`${selector} {`);
  const rule = sheet.slice(start, sheet.indexOf('}', start));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, value]) => [name, value]),
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
