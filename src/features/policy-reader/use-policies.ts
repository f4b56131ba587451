import { useMemo } from 'react';
import { glossary } from '@/content/glossary';
import { bundledContent, bundledVersion, type Found, findPolicy } from '@/content/policies';
import { parseContent } from '@/content/policy-content';
import { type IndexEntry, indexOf, policyIndex } from '@/content/policy-index';
import { situations } from '@/content/situations';
import type { ChangeNote, PolicyContent } from '@/domain/content-version';
import type { PolicyId, Situation, Term } from '@/domain/policy';
import { useSelected, useStores } from '@/stores/context';
import { changeOf } from '@/stores/policies';

const bundled = { version: bundledVersion, content: bundledContent, parse: parseContent };

/** The articles in use: a fetched edition, else those that came with the program. */
export interface Policies {
  readonly entries: readonly IndexEntry[];
  readonly situations: readonly Situation[];
  readonly glossary: readonly Term[];
  find(id: PolicyId): Found;
}

export function usePolicies(): Policies {
  const edition = useEdition();
  return useMemo(() => (edition ? ofEdition(edition) : own), [edition]);
}

/** The fetched edition, while there is one. */
export function useEdition(): PolicyContent | undefined {
  return useSelected(useStores().policies(bundled), ({ edition }) => edition);
}

/** What a reader should be told who knew the article as it came with the program. */
export function useChange(policy: PolicyId): ChangeNote | undefined {
  const store = useStores().policies(bundled);
  return useSelected(store, (state) => changeOf(state, policy));
}

/** Opens articles one by one. */
const own: Policies = { entries: policyIndex, situations, glossary, find: findPolicy };

function ofEdition(edition: PolicyContent): Policies {
  return {
    entries: indexOf(edition.policies),
    situations: edition.situations,
    glossary: edition.glossary,
    find: (id) => edition.policies.find((policy) => policy.id === id),
  };
}
