import * as v from 'valibot';
import type { Policy } from '@/domain/policy';
import { type IndexEntry, policyIndex } from './policy-index';
import raw from './policy-words.json';

/** An article with the words people find it by, the usual names first. */
export interface SearchEntry extends IndexEntry {
  readonly words: readonly string[];
}

/** `di bao` by `低保`: one spelling per word, whichever article has it. */
export type Spelling = ReadonlyMap<string, string>;

/** What the search looks through; only the page with the search field carries it. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly spelling: Spelling;
}

const wordsSchema = v.object({
  words: v.record(v.string(), v.array(v.string())),
  pinyin: v.record(v.string(), v.string()),
});

/** The bundled words. `npm run content:index` writes them; no pinyin library ships. */
export const searchIndex: SearchIndex = readWords(raw);

/**
 * Words of fetched articles. Those the bundled ones can spell stay findable by pinyin;
 * new ones are found as they are written.
 */
export function searchIndexOf(policies: readonly Policy[]): SearchIndex {
  const entries = policies.map((policy) => ({ ...policy, words: policy.keywords }));
  return { entries, spelling: searchIndex.spelling };
}

function readWords(json: unknown): SearchIndex {
  const { words, pinyin } = v.parse(wordsSchema, json);
  const entries = policyIndex.map((entry) => ({ ...entry, words: words[entry.id] ?? [] }));
  return { entries, spelling: new Map(Object.entries(pinyin)) };
}
