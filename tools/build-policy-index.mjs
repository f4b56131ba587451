// Writes what lists need of the articles (src/content/policy-index.json), and the words people search
// with and how those are spelt in pinyin (policy-words.json). `--check` only compares, for the tests.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { customPinyin, pinyin } from 'pinyin-pro';

// Else it is read as 没收, to confiscate.
customPinyin({ 没收入: 'méi shōu rù' });

const root = new URL('../src/content/', import.meta.url);

/** Articles in the order of the list, which is the order of the array in files.ts. */
function articles() {
  const list = readFileSync(new URL('policies/files.ts', root), 'utf8');
  const ids = [...list.matchAll(/\{ id: '([a-z-]+)'/g)].map(([, id]) => id);
  return ids.map((id) => JSON.parse(readFileSync(new URL(`policies/${id}.json`, root), 'utf8')));
}

function entry({ id, title, oneSentence, kind, group, situations, change, figures }) {
  const named = figures.filter((figure) => change?.line.includes(`{${figure.id}}`)).map(stated);
  const more = named.length === 0 ? {} : { figures: named };
  return { id, title, oneSentence, kind, group, situations, change, ...more };
}

/** As much of a figure as a sentence needs. */
function stated({ id, amount, unit, per, region, confidence }) {
  return { id, amount, unit, per, region, confidence };
}

function wordsOf({ title, keywords }) {
  const name = title.replace(/[^\p{Script=Han}]/gu, '');
  return [...new Set([...keywords, name])];
}

const spelt = (words) => words.map((word) => [word, pinyin(word, { toneType: 'none', v: true })]);

/** `低` to `di`: how a character is spelt most often in these words. */
function syllablesOf(words) {
  const counts = new Map();
  for (const [word, sound] of spelt(words)) {
    const parts = sound.split(' ');
    for (const [at, character] of [...word].entries()) {
      const own = counts.get(character) ?? new Map();
      counts.set(character, own.set(parts[at], (own.get(parts[at]) ?? 0) + 1));
    }
  }
  const commonest = (own) => [...own].sort(([, a], [, b]) => b - a)[0][0];
  return Object.fromEntries([...counts].map(([character, own]) => [character, commonest(own)]));
}

/** Words that are not wholly Chinese characters are searched as they stand; `special` ones are not spelt character by character. */
function spell(words) {
  const chinese = [...new Set(words)].filter((word) => /^\p{Script=Han}+$/u.test(word)).sort();
  const syllables = syllablesOf(chinese);
  const byCharacter = (word) => [...word].map((character) => syllables[character]).join(' ');
  const special = spelt(chinese).filter(([word, sound]) => sound !== byCharacter(word));
  return { syllables, special: Object.fromEntries(special) };
}

function build() {
  const all = articles();
  const words = Object.fromEntries(all.map((article) => [article.id, wordsOf(article)]));
  return {
    'policy-index.json': all.map(entry),
    'policy-words.json': { words, ...spell(Object.values(words).flat()) },
  };
}

/** As `biome check` wants to find it. */
function formatted(name, data) {
  const biome = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
  const options = {
    input: JSON.stringify(data),
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  };
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${name}`], options);
}

for (const [name, data] of Object.entries(build())) {
  const target = fileURLToPath(new URL(name, root));
  const fresh = formatted(name, data);
  if (!process.argv.includes('--check')) {
    writeFileSync(target, fresh);
  } else if (readFileSync(target, 'utf8') !== fresh) {
    console.error(`src/content/${name} is not what the articles say. Run: npm run content:index`);
    process.exit(1);
  }
}
