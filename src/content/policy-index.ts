import * as v from 'valibot';
import type { Policy, PolicyId, SituationId } from '@/domain/policy';
import type { Tier } from '@/domain/scheme';
import raw from './policy-index.json';

/** What a list shows of an article, and the words people find it by, the usual names first. */
export interface IndexEntry {
  readonly id: PolicyId;
  readonly title: string;
  readonly oneSentence: string;
  readonly kind: Policy['kind'];
  readonly group: Tier;
  readonly situations: readonly SituationId[];
  readonly words: readonly string[];
}

/** `di bao` by `低保`: one spelling per word, whichever article has it. */
export type Spelling = ReadonlyMap<string, string>;

/** Enough for home, lists and search; the articles themselves stay closed until one is opened. */
export interface PolicyIndex {
  readonly entries: readonly IndexEntry[];
  readonly spelling: Spelling;
}

const indexSchema = v.object({
  entries: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      oneSentence: v.string(),
      kind: v.picklist(['scheme', 'guide']),
      group: v.picklist(['basic-living', 'special', 'emergency', 'related']),
      situations: v.array(v.string()),
      words: v.array(v.string()),
    }),
  ),
  pinyin: v.record(v.string(), v.string()),
});

/** The bundled index. `npm run content:index` writes it; no pinyin library ships. */
export const policyIndex: PolicyIndex = readIndex(raw);

/**
 * An index for fetched articles. Words the bundled index can spell stay findable by pinyin;
 * new ones are found as they are written.
 */
export function indexOf(policies: readonly Policy[], spelling: Spelling = policyIndex.spelling): PolicyIndex {
  const entries = policies.map(({ id, title, oneSentence, kind, group, situations, keywords }) => {
    return { id, title, oneSentence, kind, group, situations, words: keywords };
  });
  return { entries, spelling };
}

function readIndex(json: unknown): PolicyIndex {
  const { entries, pinyin } = v.parse(indexSchema, json);
  return { entries, spelling: new Map(Object.entries(pinyin)) };
}
