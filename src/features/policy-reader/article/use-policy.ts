import { useLayoutEffect, useMemo, useState } from 'react';
import { findPolicy, type PolicyHere } from '@/content/policies';
import { saidHere } from '@/content/policy-here';
import type { PolicyContent } from '@/domain/policy/content-version';
import type { Policy, PolicyId } from '@/domain/policy/policy';
import type { Region } from '@/domain/region';
import { useStores } from '@/stores/context';
import { useEdition } from '../use-policies';

/** An article, one on its way, one that could not be fetched, or none of this name. */
export type OpenedPolicy = Policy | 'opening' | 'lost' | undefined;

/** The article in use. In the mini-program it is there in the first drawing, in a browser it may take a request. */
export function usePolicy(id: PolicyId): OpenedPolicy {
  const { region } = useStores();
  const edition = useEdition();
  const found = useMemo(() => find(id, edition, region), [id, edition, region]);
  const [fetched, setFetched] = useState<OpenedPolicy>('opening');
  // Before anything is painted: the file of a drawn page is there in the same turn.
  useLayoutEffect(() => {
    if (found instanceof Promise) found.then(setFetched, () => setFetched('lost'));
  }, [found]);
  return found instanceof Promise ? fetched : found;
}

/** In the fetched edition, else among those that came with the program: only the article asked for is opened. */
function find(id: PolicyId, edition: PolicyContent | undefined, region: Region): PolicyHere {
  if (edition) return edition.policies.find((policy) => policy.id === id);
  const found = findPolicy(id);
  if (found instanceof Promise) return found.then((policy) => saidHere(policy, region));
  return found && saidHere(found, region);
}
