import { useEffect, useMemo, useState } from 'react';
import type { Policy, PolicyId } from '@/domain/policy';
import { usePolicies } from './use-policies';

/** An article, one on its way, one that could not be fetched, or none of this name. */
export type OpenedPolicy = Policy | 'opening' | 'lost' | undefined;

/** The article in use. In the mini-program it is there in the first drawing, in a browser it may take a request. */
export function usePolicy(id: PolicyId): OpenedPolicy {
  const policies = usePolicies();
  const found = useMemo(() => policies.find(id), [policies, id]);
  const [fetched, setFetched] = useState<OpenedPolicy>('opening');
  useEffect(() => {
    if (found instanceof Promise) found.then(setFetched, () => setFetched('lost'));
  }, [found]);
  return found instanceof Promise ? fetched : found;
}
