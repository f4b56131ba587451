import type { Outcome, Verdict } from '@/domain/eligibility/verdict/verdict';

/** Most hopeful first. */
export const outcomes: readonly Outcome[] = ['likely', 'need-more', 'unlikely'];

/** What is worth naming to others: likely, or pointed to by an answer. */
function isWorthACard({ outcome, relevant, supersededBy, alreadyReceiving }: Verdict): boolean {
  return alreadyReceiving || (outcome === 'likely' && !supersededBy) || relevant;
}

export function cardsOf(verdicts: readonly Verdict[], wanted: Outcome): readonly Verdict[] {
  return verdicts.filter(
    (verdict) => verdict.outcome === wanted && isWorthACard(verdict) && !verdict.supersededBy,
  );
}

/** Every scheme: the one asked for, then what is likely, then what answers point to, then the others. */
export function inOrder(verdicts: readonly Verdict[], askedFor: string | undefined): readonly Verdict[] {
  const rank = (verdict: Verdict): number => (verdict.scheme === askedFor ? -1 : rankOf(verdict));
  return [...verdicts].sort((a, b) => rank(a) - rank(b));
}

function rankOf(verdict: Verdict): number {
  const place = outcomes.indexOf(verdict.outcome);
  return isWorthACard(verdict) && !verdict.supersededBy ? place : place + outcomes.length;
}

/** How many of the schemes stand so: all of them, shown or folded away. */
export function countOf(verdicts: readonly Verdict[], wanted: Outcome): number {
  return verdicts.filter(({ outcome }) => outcome === wanted).length;
}
