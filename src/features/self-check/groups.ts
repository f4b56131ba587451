import type { Outcome, Verdict } from '@/domain/eligibility/verdict';

/** Most hopeful first. */
export const outcomes: readonly Outcome[] = ['likely', 'need-more', 'unlikely'];

/** What is worth a card: likely, or pointed to by an answer. */
export function isWorthACard({ outcome, relevant, supersededBy, alreadyReceiving }: Verdict): boolean {
  return alreadyReceiving || (outcome === 'likely' && !supersededBy) || relevant;
}

export function inOutcome(verdicts: readonly Verdict[], wanted: Outcome): readonly Verdict[] {
  return verdicts.filter(
    (verdict) => verdict.outcome === wanted && isWorthACard(verdict) && !verdict.supersededBy,
  );
}

/** What no answer points to, and what something better makes needless: one tap further. */
export function others(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter((verdict) => !isWorthACard(verdict) || verdict.supersededBy !== undefined);
}
