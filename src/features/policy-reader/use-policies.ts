import { useMemo } from 'react';
import { glossary } from '@/content/glossary';
import { bundledContent, bundledVersion, type Found, findPolicy } from '@/content/policies';
import { parseContent } from '@/content/policy-content';
import { saidHere } from '@/content/policy-here';
import { type IndexEntry, indexOf, policyIndex } from '@/content/policy-index';
import { situations } from '@/content/situations';
import type { ChangeNote, Parsed, PolicyContent } from '@/domain/content-version';
import type { PolicyId, Situation, Term } from '@/domain/policy';
import type { Region } from '@/domain/region';
import { useSelected, useStores } from '@/stores/context';
import { changeOf } from '@/stores/policies';

/** The articles in use, in the words of the reader's place: a fetched edition, else those that came with the program. */
export interface Policies {
  readonly entries: readonly IndexEntry[];
  readonly situations: readonly Situation[];
  readonly glossary: readonly Term[];
  find(id: PolicyId): Found;
}

export function usePolicies(): Policies {
  const { region } = useStores();
  const edition = useEdition();
  return useMemo(() => (edition ? ofEdition(edition) : own(region)), [edition, region]);
}

/** The fetched edition, while there is one. */
export function useEdition(): PolicyContent | undefined {
  const { policies, region } = useStores();
  return useSelected(policies(bundledIn(region)), ({ edition }) => edition);
}

/** What a reader should be told who knew the article as it came with the program. */
export function useChange(policy: PolicyId): ChangeNote | undefined {
  const { policies, region } = useStores();
  return useSelected(policies(bundledIn(region)), (state) => changeOf(state, policy));
}

/** Opens articles one by one. */
function own(region: Region): Policies {
  const entries = policyIndex.map((entry) => saidHere(entry, region));
  return { entries, situations, glossary, find: (id) => findHere(id, region) };
}

function findHere(id: PolicyId, region: Region): Found {
  const found = findPolicy(id);
  if (found instanceof Promise) return found.then((policy) => saidHere(policy, region));
  return found && saidHere(found, region);
}

/** Editions are compared as a reader here reads them. */
function bundledIn(region: Region) {
  const say = (content: PolicyContent): PolicyContent => ({
    ...content,
    policies: content.policies.map((policy) => saidHere(policy, region)),
  });
  return {
    version: bundledVersion,
    content: async () => say(await bundledContent()),
    parse(raw: unknown): Parsed<PolicyContent> {
      const parsed = parseContent(raw);
      return parsed.ok ? { ok: true, value: say(parsed.value) } : parsed;
    },
  };
}

function ofEdition(edition: PolicyContent): Policies {
  return {
    entries: indexOf(edition.policies),
    situations: edition.situations,
    glossary: edition.glossary,
    find: (id) => edition.policies.find((policy) => policy.id === id),
  };
}
