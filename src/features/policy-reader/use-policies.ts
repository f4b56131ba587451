import { useMemo } from 'react';
import { glossary } from '@/content/glossary';
import { bundledContent, bundledVersion, changedPolicies, findPolicy } from '@/content/policies';
import { parseContent } from '@/content/policy-content';
import { indexOf, type PolicyIndex, policyIndex } from '@/content/policy-index';
import { situations } from '@/content/situations';
import type { ChangeNote, PolicyContent } from '@/domain/content-version';
import type { Policy, PolicyId, Situation, Term } from '@/domain/policy';
import { useSelected, useStores } from '@/stores/context';
import { changeOf } from '@/stores/policies';

const bundled = { version: bundledVersion, content: bundledContent, parse: parseContent };

/** The articles in use: a fetched edition, else those that came with the program. */
export interface Policies {
  readonly index: PolicyIndex;
  readonly situations: readonly Situation[];
  readonly glossary: readonly Term[];
  find(id: PolicyId): Policy | undefined;
  /** Articles whose editors wrote what changed, the latest first. */
  changed(): readonly Policy[];
}

export function usePolicies(): Policies {
  const store = useStores().policies(bundled);
  const edition = useSelected(store, (state) => state.edition);
  return useMemo(() => (edition ? ofEdition(edition) : own), [edition]);
}

/** What a reader should be told who knew the article as it came with the program. */
export function useChange(policy: PolicyId): ChangeNote | undefined {
  const store = useStores().policies(bundled);
  return useSelected(store, (state) => changeOf(state, policy));
}

/** Opens articles one by one. */
const own: Policies = {
  index: policyIndex,
  situations,
  glossary,
  find: findPolicy,
  changed: () => latestFirst(changedPolicies()),
};

function ofEdition(edition: PolicyContent): Policies {
  return {
    index: indexOf(edition.policies),
    situations: edition.situations,
    glossary: edition.glossary,
    find: (id) => edition.policies.find((policy) => policy.id === id),
    changed: () => latestFirst(edition.policies.filter(({ change }) => change)),
  };
}

function latestFirst(policies: readonly Policy[]): readonly Policy[] {
  const since = ({ change }: Policy) => change?.since ?? '';
  return [...policies].sort((a, b) => since(b).localeCompare(since(a)));
}
