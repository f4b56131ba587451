import { schemeText } from '@/content/messages/eligibility/scheme-words';
import type { SavedCheck } from '@/stores/self-check';
import { checkAnswers } from '../use-assessment';

export interface Changes {
  /** Names of schemes that read 可能符合 today and did not then. */
  readonly nowLikely: readonly string[];
  readonly changed: boolean;
}

/** What today's figures and rules make of the kept answers that they did not make of them then. */
export function changesSince(saved: SavedCheck, today: SavedCheck['day']): Changes {
  const { verdicts } = checkAnswers(saved.answers, today).assessment;
  const differing = verdicts.filter(({ scheme, outcome }) => saved.outcomes[scheme] !== outcome);
  return {
    nowLikely: differing
      .filter(({ outcome }) => outcome === 'likely')
      .map(({ scheme }) => schemeText[scheme].name),
    changed: differing.length > 0,
  };
}
