import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'])
  .toString()
  .trim()
  .split('\n')
  .filter((path) => !path.startsWith('test/'));
const texts = files.map((path) => [path, readFileSync(path, 'utf8')] as const);

/** `src/x/y.ts`, `test/architecture`, `.ci/run`: what is written as code and looks like a place in the repository. */
const place = /`((?:src|server|contract|config|tools|test|docs|types|\.ci)\/[\w./-]*[\w/])`/g;
const link = /\]\(([^)#:\s]+)(?:#[^)]*)?\)|src="([^":]+)"/g;
/** What a build makes, and what a decision says is no longer there. */
const madeByBuilds = /^server\/dist\//;
const tellOfBefore = /^docs\/decisions\//;

test.each(texts)('%s: every place it names is there', (path, text) => {
  const named = [...text.matchAll(place)].flatMap(([, name]) => name ?? []);
  const gone = named.filter((name) => !madeByBuilds.test(name) && !existsSync(name));
  expect(tellOfBefore.test(path) ? [] : gone).toEqual([]);
});

test.each(texts)('%s: the tests that show a decision are there today', (_path, text) => {
  const shown = text.split('\n\n').filter((paragraph) => /^\*\*Shown by/m.test(paragraph));
  const named = [...shown.join('\n').matchAll(place)].flatMap(([, name]) => name ?? []);
  expect(named.filter((name) => !existsSync(name))).toEqual([]);
});

test.each(texts)('%s: every link leads somewhere', (path, text) => {
  const targets = [...text.matchAll(link)].flatMap(([, target, picture]) => target ?? picture ?? []);
  const gone = targets.filter((target) => !existsSync(normalize(join(dirname(path), target))));
  expect(gone).toEqual([]);
});

test.each(texts)('%s: every command it names is in package.json', (_path, text) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(['README.md', 'README.zh-CN.md'])('%s is a door: at most 100 lines, three pictures', (path) => {
  const text = readFileSync(path, 'utf8');
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(100);
  expect(text.match(/<img /g)).toHaveLength(3);
});

test('there is a licence, as package.json says', () => {
  const { license } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(readFileSync('LICENSE', 'utf8')).toMatch(new RegExp(`^${license} License`));
});
