// What the search looks through, from the articles and the hand-written words of src/content/search.
import { customPinyin, pinyin } from 'pinyin-pro';

// Else it is read as 没收, to confiscate.
customPinyin({ 没收入: 'méi shōu rù' });

const spelt = (text) => pinyin(text, { toneType: 'none', v: true, type: 'array' });

/**
 * The search index in as few bytes as can be: titles are in policy-index.json, troubles name articles by their place
 * and keep only those that there are.
 */
export function searchIndex(articles, { concepts: { mask, ...written }, troubles, dialect }) {
  const concepts = Object.fromEntries(
    Object.entries(written).map(([name, list]) => [name, needed(list, mask.split(' '))]),
  );
  const names = articles.map(({ title }) => title.replace(/[^\p{Script=Han}]/gu, ''));
  const keywords = articles.map((article) => article.keywords.map((word) => word.replace(/ /g, '')));
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const codes = new Map(Object.keys(concepts).map((name, place) => [name, place.toString(36)]));
  const words = [...names, ...keywords.flat(), ...Object.values(concepts).flatMap((list) => list.split(' '))];
  const syllables = syllablesOf([...commonCharacters(), ...words.join('')], words);
  return {
    keywords: Object.fromEntries(articles.map(({ id }, place) => [id, keywords[place].join(' ')])),
    troubles: troubles
      .map((trouble) => readyTrouble(trouble, places, codes))
      .filter(({ articles }) => articles !== ''),
    concepts: Object.values(concepts).join('|'),
    masks: mask,
    dialect: pairsOf(dialect),
    syllables: Object.entries(syllables).flat().join(''),
    special: pairsOf(specialOf(words, syllables)),
  };
}

/** Without words that only add a little to another of the same meaning: the shorter one is found in them. */
function needed(list, masks) {
  const words = [...new Set(list.split(' '))];
  const says = (word, longer) =>
    word.length >= 2 && longer !== word && longer.length <= word.length + 2 && longer.includes(word);
  return words
    .filter((longer) => masks.includes(longer) || !words.some((word) => says(word, longer)))
    .join(' ');
}

function readyTrouble({ articles, when, first, unless }, places, codes) {
  const coded = (names) => names.map((name) => codeOf(name, codes)).join(' ');
  const there = articles.filter((id) => places.has(id)).map((id) => places.get(id));
  const rules = when.map((rule) => coded(rule.split(' '))).join('|');
  return { articles: there.join(' '), when: rules, first, unless: unless && coded(unless) };
}

function codeOf(name, codes) {
  const [, weak, concept] = /^(~?)(.*)$/.exec(name);
  if (!codes.has(concept)) throw new Error(`src/content/search/concepts.json has no ${concept}`);
  return weak + codes.get(concept);
}

function pairsOf(entries) {
  return Object.entries(entries)
    .map(([from, to]) => `${from}=${to}`)
    .join('|');
}

/** The 3,755 most common characters: level one of GB 2312, rows 16 to 55. */
function commonCharacters() {
  const reader = new TextDecoder('gb18030');
  const rows = Array.from({ length: 40 }, (_, row) => row + 0xb0);
  const row = (high) =>
    Array.from({ length: 94 }, (_, low) => reader.decode(Uint8Array.of(high, low + 0xa1)));
  return rows.flatMap(row).filter((character) => /\p{Script=Han}/u.test(character));
}

/** `di` with 低底地: each character where our words have it most often, else where it is at home. */
function syllablesOf(characters, words) {
  const said = soundsIn(words);
  const groups = new Map();
  for (const character of new Set(characters)) {
    if (!/\p{Script=Han}/u.test(character)) continue;
    const syllable = said.get(character) ?? spelt(character)[0];
    groups.set(syllable, (groups.get(syllable) ?? '') + character);
  }
  return Object.fromEntries([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function soundsIn(words) {
  const counts = new Map();
  for (const word of words.filter(isChinese)) {
    const sounds = spelt(word);
    for (const [at, character] of [...word].entries()) {
      const own = counts.get(character) ?? new Map();
      counts.set(character, own.set(sounds[at], (own.get(sounds[at]) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([character, own]) => [character, [...own].sort(([, a], [, b]) => b - a)[0][0]]),
  );
}

function isChinese(word) {
  return /^\p{Script=Han}+$/u.test(word);
}

/** Words that are not spelt character by character. */
function specialOf(words, syllables) {
  const own = new Map(
    Object.entries(syllables).flatMap(([sound, list]) => [...list].map((one) => [one, sound])),
  );
  const chinese = [...new Set(words)]
    .filter((word) => word.length > 1 && /^\p{Script=Han}+$/u.test(word))
    .sort();
  const byCharacter = (word) => [...word].map((character) => own.get(character)).join(' ');
  const spoken = chinese.map((word) => [word, spelt(word).join(' ')]);
  return Object.fromEntries(spoken.filter(([word, sound]) => sound !== byCharacter(word)));
}
