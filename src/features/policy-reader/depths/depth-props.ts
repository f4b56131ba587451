import type { Policy, Term } from '@/domain/policy/policy';

/** What each depth of an article is drawn from. */
export interface DepthProps {
  readonly policy: Policy;
  readonly onTerm: (term: Term) => void;
}
