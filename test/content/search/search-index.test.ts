import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { policyIndex } from '@/content/policy-index';
import concepts from '@/content/search/concepts.json';
import dialect from '@/content/search/dialect.json';
import { lexiconOf } from '@/content/search/lexicon';
import { searchIndex } from '@/content/search/search-index';
import raw from '@/content/search/search-index.json';
import { spellingOf } from '@/content/search/spelling';
import { toMandarin } from '@/content/search/spoken';
import troubles from '@/content/search/troubles.json';

const lexicon = lexiconOf(searchIndex);
const { soundOfCharacter } = spellingOf(lexicon);

test('the committed index is what the articles and the words say', () => {
  const tool = join(__dirname, '../../../tools/content/index.mjs');
  expect(() => execFileSync(process.execPath, [tool, '--check'], { stdio: 'pipe' })).not.toThrow();
});

test('the index has at most 60 KB', () => {
  expect(statSync('src/content/search/search-index.json').size).toBeLessThanOrEqual(60_000);
});

test('concepts are written as the dialect layer leaves them, or they are never heard', () => {
  const said = new Map(Object.entries(dialect));
  const changed = Object.values(concepts)
    .flatMap((list) => list.split(' '))
    .filter((word) => toMandarin(word, said) !== word);
  expect(changed).toEqual([]);
});

test('no saying of the dialect leads to another one', () => {
  const said = new Map(Object.entries(dialect));
  expect(Object.values(dialect).filter((words) => toMandarin(words, said) !== words)).toEqual([]);
});

test('a concept is used by a trouble, and a trouble knows every concept it names', () => {
  const named = troubles.flatMap(({ when, unless = [] }) =>
    [...when, ...unless].flatMap((rule) => rule.split(' ')),
  );
  const used = new Set([...named.map((name) => name.replace('~', '')), 'mask']);
  expect([...used].sort()).toEqual(Object.keys(concepts).sort());
});

test('every article has its keywords, and a trouble names only articles that there are', () => {
  const ids = policyIndex.map(({ id }) => id);
  expect(Object.keys(raw.keywords)).toEqual(ids);
  expect(troubles.flatMap(({ articles }) => articles).filter((id) => !ids.includes(id))).toEqual([]);
  expect(searchIndex.troubles.map(({ articles }) => articles.split(' '))).toEqual(
    troubles.map(({ articles }) => articles),
  );
});

test.each([
  ['低', 'di'],
  ['助', 'zu'],
  ['饼', 'bin'],
  ['捆', 'kun'],
  ['舔', 'tian'],
  ['绿', 'nu'],
])('%s is one of the common characters and sounds as here: %s', (character, sound) => {
  expect(soundOfCharacter.get(character)).toBe(sound);
});

test('at least 3,500 characters have a sound', () => {
  expect(soundOfCharacter.size).toBeGreaterThanOrEqual(3500);
});
