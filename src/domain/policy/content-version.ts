import type { Day } from '../dates';
import type { Policy, PolicyId, Situation, Term } from './policy';

/** Everything an office may replace without a new release of the app, as one piece. */
export interface PolicyContent {
  /** Shape of the data; the app knows exactly one. */
  readonly schema: number;
  /** Counts up. Rolling back means publishing the older texts under a higher number. */
  readonly version: number;
  /** The town it is written for, as its region pack calls itself. */
  readonly region: string;
  readonly policies: readonly Policy[];
  readonly situations: readonly Situation[];
  readonly glossary: readonly Term[];
}

/** As much of an edition as another one is compared with. */
export interface EditionOutline extends Pick<PolicyContent, 'schema' | 'version' | 'region'> {
  readonly policies: readonly Pick<Policy, 'id' | 'version' | 'change'>[];
}

/** Why content cannot be used; never shown to the reader, who keeps the last good one. */
export type ContentFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'unknown-schema' }
  | { readonly kind: 'malformed'; readonly where: string; readonly what: string };

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: ContentFault };

/** One line for somebody who knew the article as it was. */
export type ChangeNote =
  | { readonly kind: 'new'; readonly policy: PolicyId }
  | { readonly kind: 'gone'; readonly policy: PolicyId }
  | {
      readonly kind: 'changed';
      readonly policy: PolicyId;
      /** The three are absent when the editors did not say what changed. */
      readonly line?: string;
      readonly since?: Day;
      readonly affects?: string;
    };

export type ContentChoice =
  | { readonly kind: 'replace'; readonly content: PolicyContent; readonly changes: readonly ChangeNote[] }
  | {
      readonly kind: 'keep';
      readonly reason: ContentFault | { readonly kind: 'other-region' | 'not-newer' };
    };

/**
 * Whether fetched content takes the place of the content in use.
 *
 * All or nothing: one bad article keeps the whole old set, so that texts which point
 * at each other always come from the same edition.
 */
export function chooseContent(current: EditionOutline, fetched: Parsed<PolicyContent>): ContentChoice {
  if (!fetched.ok) return { kind: 'keep', reason: fetched.fault };
  const content = fetched.value;
  if (content.schema !== current.schema) return { kind: 'keep', reason: { kind: 'unknown-schema' } };
  if (content.region !== current.region) return { kind: 'keep', reason: { kind: 'other-region' } };
  if (content.version <= current.version) return { kind: 'keep', reason: { kind: 'not-newer' } };
  return { kind: 'replace', content, changes: changesBetween(current, content) };
}

/** What a reader of `before` should be told about `after`, in the order of the new content, gone ones last. */
export function changesBetween(before: EditionOutline, after: EditionOutline): readonly ChangeNote[] {
  const known = new Map(before.policies.map((policy) => [policy.id, policy]));
  const kept = new Set(after.policies.map(({ id }) => id));
  const gone = before.policies.filter(({ id }) => !kept.has(id));
  return [
    ...after.policies.flatMap((policy) => noteOn(policy, known.get(policy.id))),
    ...gone.map(({ id }): ChangeNote => ({ kind: 'gone', policy: id })),
  ];
}

type Outlined = EditionOutline['policies'][number];

function noteOn(policy: Outlined, before: Outlined | undefined): readonly ChangeNote[] {
  if (!before) return [{ kind: 'new', policy: policy.id }];
  if (policy.version === before.version) return [];
  return [{ kind: 'changed', policy: policy.id, ...freshChange(policy, before) }];
}

/** The editors' line, unless it is the one this reader has already seen. */
function freshChange(policy: Outlined, before: Outlined): Partial<NonNullable<Policy['change']>> {
  return policy.change && policy.change.line !== before.change?.line ? policy.change : {};
}
