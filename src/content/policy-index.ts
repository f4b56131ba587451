import type { EditionOutline } from '@/domain/policy/content-version';
import type { Policy, PolicyChange, PolicyId, SituationId, StatedFigure } from '@/domain/policy/policy';
import type { Tier } from '@/domain/scheme';
import edition from './edition.json';
import raw from './policy-index.json';

/** What a list shows of an article. The articles themselves stay closed until one is opened. */
export interface IndexEntry {
  readonly id: PolicyId;
  /** Of the article. */
  readonly version: number;
  readonly title: string;
  readonly oneSentence: string;
  readonly kind: Policy['kind'];
  readonly group: Tier;
  readonly situations: readonly SituationId[];
  readonly change?: PolicyChange;
  /** Those that the change names. */
  readonly figures?: readonly StatedFigure[];
}

/** The bundled articles in the order of the list. `npm run content:index` writes it. */
export const policyIndex = raw as readonly unknown[] as readonly IndexEntry[]; // days and ids are plain text in a file; a test reads them

/** An index for fetched articles: an article is its own entry. */
export function indexOf(policies: readonly Policy[]): readonly IndexEntry[] {
  return policies;
}

/**
 * The bundled edition as a fetched one is compared with, known without opening an article. `edition.json` holds its
 * number: raise it in every release that changes an article, or an office's older edition stays in front.
 */
export const bundledOutline: EditionOutline = { ...edition, policies: policyIndex };

/** Articles that help with a trouble, those first that name it first among their own. */
export function policiesFor<Entry extends Pick<Policy, 'situations'>>(
  situation: SituationId,
  policies: readonly Entry[],
): readonly Entry[] {
  const place = (policy: Entry) => policy.situations.indexOf(situation);
  return policies.filter((policy) => place(policy) >= 0).sort((a, b) => place(a) - place(b));
}

/** Articles of one of the law's groups, schemes before advice. */
export function policiesOf<Entry extends Pick<Policy, 'group' | 'kind'>>(
  group: Tier,
  policies: readonly Entry[],
): readonly Entry[] {
  const found = policies.filter((policy) => policy.group === group);
  return [...found.filter(({ kind }) => kind === 'scheme'), ...found.filter(({ kind }) => kind === 'guide')];
}
