import { useMemo } from 'react';
import { saidHere } from '@/content/policy-here';
import { bundledOutline, type IndexEntry, indexOf, policyIndex } from '@/content/policy-index';
import { situations } from '@/content/situations';
import type { ChangeNote, EditionOutline, Parsed, PolicyContent } from '@/domain/policy/content-version';
import type { PolicyId, Situation } from '@/domain/policy/policy';
import type { Region } from '@/domain/region';
import { useSelected, useStores } from '@/stores/context';
import { changeOf } from '@/stores/policies';

/** The articles in use, in the words of the reader's place: a fetched edition, else those that came with the program. */
export interface Policies {
  readonly entries: readonly IndexEntry[];
  readonly situations: readonly Situation[];
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

function own(region: Region): Policies {
  return { entries: policyIndex.map((entry) => saidHere(entry, region)), situations };
}

/** Editions are compared as a reader here reads them; the articles themselves are not opened for it. */
function bundledIn(region: Region) {
  const say = <Content extends EditionOutline>(content: Content): Content => ({
    ...content,
    policies: content.policies.map((policy) => saidHere(policy, region)),
  });
  let said: EditionOutline | undefined;
  return {
    version: bundledOutline.version,
    // Of every article, and asked for only where there is a newer edition: not with every drawing.
    get outline() {
      said ??= say(bundledOutline);
      return said;
    },
    // The parser is for fetched editions only, so it comes with the first of them.
    async parse(raw: unknown): Promise<Parsed<PolicyContent>> {
      const { parseContent } = await import('@/content/policy-content');
      const parsed = parseContent(raw);
      return parsed.ok ? { ok: true, value: say(parsed.value) } : parsed;
    },
  };
}

function ofEdition(edition: PolicyContent): Policies {
  return {
    entries: indexOf(edition.policies),
    situations: edition.situations,
  };
}
