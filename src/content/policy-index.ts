import * as v from 'valibot';
import type { Policy, PolicyChange, PolicyId, SituationId, StatedFigure } from '@/domain/policy';
import type { Tier } from '@/domain/scheme';
import { changeSchema, statedSchema } from './policy';
import raw from './policy-index.json';

/** What a list shows of an article. The articles themselves stay closed until one is opened. */
export interface IndexEntry {
  readonly id: PolicyId;
  readonly title: string;
  readonly oneSentence: string;
  readonly kind: Policy['kind'];
  readonly group: Tier;
  readonly situations: readonly SituationId[];
  readonly change?: PolicyChange;
  /** Those that the change names. */
  readonly figures?: readonly StatedFigure[];
}

const indexSchema = v.array(
  v.object({
    id: v.string(),
    title: v.string(),
    oneSentence: v.string(),
    kind: v.picklist(['scheme', 'guide']),
    group: v.picklist(['basic-living', 'special', 'emergency', 'related']),
    situations: v.array(v.string()),
    change: v.exactOptional(changeSchema),
    figures: v.exactOptional(v.array(statedSchema)),
  }),
);

/** The bundled articles in the order of the list. `npm run content:index` writes it. */
export const policyIndex: readonly IndexEntry[] = v.parse(indexSchema, raw);

/** An index for fetched articles: an article is its own entry. */
export function indexOf(policies: readonly Policy[]): readonly IndexEntry[] {
  return policies;
}
