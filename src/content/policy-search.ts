import { initialsOf, sameSound, soundOf } from './pinyin-sound';
import type { IndexEntry } from './policy-index';
import { type SearchEntry, type SearchIndex, type Spelling, soundOfWord } from './policy-words';

const longestQuery = 30;
const mostResults = 12;
const worthShowing = 8;

/** Words that say nothing about the trouble, left out of a spoken question. */
const filler =
  /请问|怎么办|怎么|怎样|如何|能不能|可不可以|可以|有没有|我们|我家|家里|我|想要|想|吗|呢|啊|吧|了|的/g;

/** An article made ready to be scored: once per index, kept as long as the index. */
interface Prepared {
  readonly entry: IndexEntry;
  readonly words: readonly SearchWord[];
  readonly pairs: ReadonlySet<string>;
}

interface SearchWord {
  readonly text: string;
  readonly sound: string;
  readonly initials: string;
  /** Above 1 for the usual names of the article, which stand first. */
  readonly weight: number;
}

interface Ready {
  readonly articles: readonly Prepared[];
  /** How many articles have a pair of characters: rare pairs say more. */
  readonly spread: ReadonlyMap<string, number>;
}

const ready = new WeakMap<SearchIndex, Ready>();

/**
 * Finds articles by people's own words: 「没钱看病」, 「低保」, `dibao`, `db`; best first.
 * Nothing found is an empty list, and the screen offers hotline and self-check.
 */
export function searchPolicies(query: string, index: SearchIndex): readonly IndexEntry[] {
  const asked = clean(query);
  if (asked === '') return [];
  const prepared = prepare(index);
  const found = rank(asked, prepared);
  const heard = found.length > 0 ? undefined : spellOut(asked, index.spelling);
  return (heard ? rank(heard, prepared) : found).slice(0, mostResults);
}

function clean(query: string): string {
  return query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, longestQuery);
}

function rank(asked: string, { articles, spread }: Ready): readonly IndexEntry[] {
  const told = asked.replace(filler, '');
  const queries = told === '' || told === asked ? [asked] : [asked, told];
  return articles
    .map(({ entry, words, pairs }) => {
      const scores = queries.map((text) => wordScore(text, words) + pairScore(text, pairs, spread));
      return { entry, score: Math.max(...scores) };
    })
    .filter(({ score }) => score >= worthShowing)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

/** The best single word, and a little for every other word that fits. */
function wordScore(text: string, words: readonly SearchWord[]): number {
  const byLetters = /^[a-z]+$/.test(text);
  const scores = words.map(
    (word) => word.weight * (byLetters ? letterScore(text, word) : textScore(text, word.text)),
  );
  const sum = scores.reduce((total, score) => total + score, 0);
  const best = Math.max(0, ...scores);
  return best + Math.min(40, (sum - best) / 4);
}

function textScore(asked: string, word: string): number {
  if (word === asked) return 100;
  if (word.length >= 2 && asked.includes(word)) return 15 + 10 * word.length;
  if (word.includes(asked)) return (asked.length >= 2 ? 50 : 15) * (asked.length / word.length);
  return 0;
}

function letterScore(asked: string, word: SearchWord): number {
  if (word.sound === '') return textScore(asked, word.text);
  return Math.max(soundScore(soundOf(asked), word.sound), initialScore(asked, word.initials));
}

function soundScore(typed: string, sound: string): number {
  if (sound === typed) return 90;
  if (typed.length >= 2 && sound.startsWith(typed)) return 20 + 50 * (typed.length / sound.length);
  if (sound.length >= 5 && typed.includes(sound)) return 15 + 3 * sound.length;
  return typed.length >= 5 && sameSound(typed, sound) ? 30 : 0;
}

function initialScore(typed: string, initials: string): number {
  if (typed.length > 1 && initials === typed) return 70;
  return initials.startsWith(typed) ? 20 * (typed.length / initials.length) : 0;
}

/** How much of the question's wording the article shares, rare wording first. */
function pairScore(text: string, pairs: ReadonlySet<string>, spread: ReadonlyMap<string, number>): number {
  const asked = pairsOf(text);
  if (asked.length === 0) return 0;
  const shared = asked.filter((pair) => pairs.has(pair));
  return (30 * shared.reduce((sum, pair) => sum + 1 / (spread.get(pair) ?? 1), 0)) / Math.sqrt(asked.length);
}

function pairsOf(text: string): readonly string[] {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  return pairs.filter((pair) => !/[a-z0-9]/.test(pair));
}

/** 「低报」 as `dibao`, when every character is one the index can spell. */
function spellOut(asked: string, spelling: Spelling): string | undefined {
  const sound = soundOfWord(asked, spelling);
  return asked.length >= 2 && sound !== '' ? soundOf(sound) : undefined;
}

function prepare(index: SearchIndex): Ready {
  const known = ready.get(index);
  if (known) return known;
  const articles = index.entries.map((entry) => prepareEntry(entry, index));
  const spread = new Map<string, number>();
  for (const pair of articles.flatMap(({ pairs }) => [...pairs]))
    spread.set(pair, (spread.get(pair) ?? 0) + 1);
  const made = { articles, spread };
  ready.set(index, made);
  return made;
}

function prepareEntry(entry: SearchEntry, { spelling }: SearchIndex): Prepared {
  const words = entry.words.map((word, place): SearchWord => {
    const spelt = soundOfWord(word, spelling);
    const weight = place < 3 ? 1.3 : 1;
    return { text: clean(word), sound: soundOf(spelt), initials: initialsOf(spelt), weight };
  });
  const texts = [...entry.words, entry.title, entry.oneSentence].map(clean);
  return { entry, words, pairs: new Set(texts.flatMap(pairsOf)) };
}
