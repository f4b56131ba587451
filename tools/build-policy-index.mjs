// Writes src/content/policy-index.json from the articles: what lists need, the words people search
// with, and how those words are spelt in pinyin. `--check` only compares, for the tests.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';

const root = new URL('../src/content/', import.meta.url);
const target = fileURLToPath(new URL('policy-index.json', root));

/** Articles in the order of the list, which is the order of the array in files.ts. */
function articles() {
  const list = readFileSync(new URL('policies/files.ts', root), 'utf8');
  const ids = [...list.matchAll(/\{ id: '([a-z-]+)'/g)].map(([, id]) => id);
  return ids.map((id) => JSON.parse(readFileSync(new URL(`policies/${id}.json`, root), 'utf8')));
}

function entry({ id, title, oneSentence, kind, group, situations, keywords }) {
  const name = title.replace(/[^\p{Script=Han}]/gu, '');
  return { id, title, oneSentence, kind, group, situations, words: [...new Set([...keywords, name])] };
}

/** `低保` to `di bao`. Words that are not wholly Chinese characters are searched as they stand. */
function spell(words) {
  const chinese = [...new Set(words)].filter((word) => /^\p{Script=Han}+$/u.test(word)).sort();
  return Object.fromEntries(chinese.map((word) => [word, pinyin(word, { toneType: 'none', v: true })]));
}

function build() {
  const entries = articles().map(entry);
  return formatted(JSON.stringify({ entries, pinyin: spell(entries.flatMap(({ words }) => words)) }));
}

/** As `biome check` wants to find it. */
function formatted(json) {
  const biome = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
  const options = { input: json, encoding: 'utf8', cwd: fileURLToPath(new URL('..', import.meta.url)) };
  return execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=policy-index.json'], options);
}

const fresh = build();
if (!process.argv.includes('--check')) {
  writeFileSync(target, fresh);
} else if (readFileSync(target, 'utf8') !== fresh) {
  console.error('src/content/policy-index.json is not what the articles say. Run: npm run content:index');
  process.exit(1);
}
