import { plain } from '@/domain/marked-text';
import type { Policy, PolicyId } from '@/domain/policy/policy';
import { type IndexEntry, policyIndex } from '../policy-index';
import raw from './search-index.json';

/** An article as the search knows it. */
export interface Findable {
  readonly id: PolicyId;
  /** The words people find it by with blanks between, the usual names first. */
  readonly words: string;
  /** Title and sentence: loose wording is looked for here too. */
  readonly says: string;
}

/** What somebody may be in need of, and the articles that help. Lists of names have blanks between. */
export interface ToldTrouble {
  /** The closest first. */
  readonly articles: string;
  /** Ways to tell it, `|` between: each a few concepts, by their codes, that have to come together. */
  readonly when: string;
  /** Comes before everything that fits as well: a warning. */
  readonly first?: boolean;
  /** Concepts that mean something else is asked: a hospital's deposit is no swindle. */
  readonly unless?: string;
}

/** What the search looks through; lexicon.ts takes it apart. */
export interface SearchIndex {
  readonly articles: readonly Findable[];
  readonly troubles: readonly ToldTrouble[];
  /** Words that mean alike with blanks between, concepts with `|`; a concept's code is its place, base 36. */
  readonly concepts: string;
  /** Words whose parts mean nothing by themselves. */
  readonly masks: string;
  /** What is said here and how the words above say it: `屋头=家里|没得=没`. */
  readonly dialect: string;
  /** The common characters after their syllable: `di低底地`. */
  readonly syllables: string;
  /** Words that sound otherwise than character by character: `重残=zhong can`. */
  readonly special: string;
}

const keywords: Readonly<Record<string, string>> = raw.keywords;
const ids = Object.keys(keywords);

/** The bundled words. `npm run content:index` writes them and a test reads them; no pinyin library ships. */
export const searchIndex: SearchIndex = {
  ...raw,
  articles: policyIndex.map((entry) => findable(entry, keywords[entry.id] ?? '')),
  troubles: raw.troubles.map((trouble) => ({
    ...trouble,
    articles: trouble.articles.replace(/\d+/g, (place) => ids[Number(place)] ?? ''),
  })),
};

/** The same search over fetched articles. */
export function searchIndexOf(policies: readonly Policy[]): SearchIndex {
  const articles = policies.map((policy) =>
    findable(policy, policy.keywords.map((word) => word.replace(/ /g, '')).join(' ')),
  );
  return { ...searchIndex, articles };
}

function findable({ id, title, oneSentence }: IndexEntry, keywords: string): Findable {
  const name = title.replace(/[^\p{Script=Han}]/gu, '');
  return { id, words: `${keywords} ${name}`, says: plain(title + oneSentence) };
}
