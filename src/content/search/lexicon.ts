import type { PolicyId } from '@/domain/policy/policy';
import type { Findable, SearchIndex, ToldTrouble } from './search-index';
import { toMandarin } from './spoken';

/** One way of saying something, and what it means: concepts, or articles by name. */
export interface Word {
  readonly text: string;
  readonly concepts: readonly string[];
  readonly articles: readonly NamedArticle[];
}

export interface NamedArticle {
  readonly id: PolicyId;
  /** One of the usual names, which stand first. */
  readonly usual: boolean;
}

export interface Rule {
  readonly concepts: readonly string[];
  /** A faint hint only, written `~`: 老人 alone may be about anything. */
  readonly weak: boolean;
}

/** A trouble taken apart. */
export interface ReadyTrouble {
  readonly articles: readonly PolicyId[];
  /** One of them is enough, with all its concepts. */
  readonly rules: readonly Rule[];
  readonly first: boolean;
  readonly unless: readonly string[];
}

/** The words made ready for a key. */
export interface Lexicon {
  readonly index: SearchIndex;
  readonly dialect: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, Word>;
  readonly masks: ReadonlySet<string>;
  readonly troubles: readonly ReadyTrouble[];
}

const usualNames = 3;

/** Works something out once for each index, when it is first needed. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

export const lexiconOf = oncePer((index: SearchIndex): Lexicon => {
  const dialect = new Map(pairsFrom(index.dialect));
  return {
    index,
    dialect,
    words: collect(index, dialect),
    masks: new Set(split(index.masks)),
    troubles: index.troubles.map((trouble) => takeApart(trouble, index)),
  };
});

/** How many articles share a pair of characters: rare pairs say more. */
export const pairsIn = oncePer(
  ({ index }: Lexicon): ReadonlyMap<string, readonly PolicyId[]> =>
    grouped(index.articles.flatMap((article) => pairsOfArticle(article).map((pair) => [pair, article.id]))),
);

/** Neighbouring characters; letters and digits say nothing in twos. */
export function pairsOf(text: string): readonly string[] {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  return pairs.filter((pair) => !/[a-z0-9]/.test(pair));
}

/** `a=b|c=d` taken apart. */
export function pairsFrom(text: string): readonly (readonly [string, string])[] {
  return text.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split('=');
    return [from, to];
  });
}

/** Values under their keys, in their order. */
export function grouped<Value>(
  entries: readonly (readonly [string, Value])[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of entries) {
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

interface Meaning extends Word {
  readonly concepts: string[];
  readonly articles: NamedArticle[];
}

/** Concepts are written in Mandarin, which a test holds; articles name themselves as they like. */
function collect(
  { articles, concepts }: SearchIndex,
  dialect: Lexicon['dialect'],
): ReadonlyMap<string, Word> {
  const found = new Map<string, Meaning>();
  const meaning = (text: string): Meaning => {
    const known = found.get(text) ?? { text, concepts: [], articles: [] };
    found.set(text, known);
    return known;
  };
  for (const [place, list] of concepts.split('|').entries())
    for (const word of split(list)) meaning(word).concepts.push(place.toString(36));
  for (const { id, words } of articles)
    split(words).forEach((word, place) => {
      meaning(toMandarin(word, dialect)).articles.push({ id, usual: place < usualNames });
    });
  return found;
}

function pairsOfArticle({ words, says }: Findable): readonly string[] {
  return [...new Set([...split(words), says].flatMap(pairsOf))];
}

/** An edition may be without an article that the bundled one has. */
function takeApart({ articles, when, first = false, unless }: ToldTrouble, index: SearchIndex): ReadyTrouble {
  const there = split(articles).filter((wanted) => index.articles.some(({ id }) => id === wanted));
  return { articles: there, rules: when.split('|').map(readRule), first, unless: split(unless) };
}

function readRule(text: string): Rule {
  return { concepts: split(text.replace(/~/g, '')), weak: text.startsWith('~') };
}

function split(list = ''): readonly string[] {
  return list.split(' ').filter((name) => name !== '');
}
