import * as v from 'valibot';
import type { Policy } from '@/domain/policy';
import { type IndexEntry, policyIndex } from './policy-index';
import raw from './policy-words.json';

/** An article with the words people find it by, the usual names first. */
export interface SearchEntry extends IndexEntry {
  readonly words: readonly string[];
}

/** How words sound, `di bao` for `低保`: character by character, but for those that sound otherwise in a word. */
export interface Spelling {
  readonly syllables: ReadonlyMap<string, string>;
  readonly special: ReadonlyMap<string, string>;
}

/** What the search looks through; only the page with the search field carries it. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly spelling: Spelling;
}

const wordsSchema = v.object({
  words: v.record(v.string(), v.array(v.string())),
  syllables: v.record(v.string(), v.string()),
  special: v.record(v.string(), v.string()),
});

/** The bundled words. `npm run content:index` writes them; no pinyin library ships. */
export const searchIndex: SearchIndex = readWords(raw);

/** Words of fetched articles: findable by pinyin wherever the bundled words know each character. */
export function searchIndexOf(policies: readonly Policy[]): SearchIndex {
  const entries = policies.map((policy) => ({ ...policy, words: policy.keywords }));
  return { entries, spelling: searchIndex.spelling };
}

function readWords(json: unknown): SearchIndex {
  const { words, syllables, special } = v.parse(wordsSchema, json);
  const entries = policyIndex.map((entry) => ({ ...entry, words: words[entry.id] ?? [] }));
  const spelling = {
    syllables: new Map(Object.entries(syllables)),
    special: new Map(Object.entries(special)),
  };
  return { entries, spelling };
}

/** `di bao`, or nothing where a character is unknown. */
export function soundOfWord(word: string, { syllables, special }: Spelling): string {
  const parts = [...word].map((character) => syllables.get(character));
  return special.get(word) ?? (parts.includes(undefined) ? '' : parts.join(' '));
}
