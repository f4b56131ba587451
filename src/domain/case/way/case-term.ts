import type { LegalDay } from '../../clock/clock';
import type { Day } from '../../dates';
import type { NotKnownYet } from '../case-timeline';

/** Where a limit stands: it runs, its day has passed, something pauses it, or what it waited for came. */
export const termStandings = ['running', 'late', 'paused', 'ended'] as const;
export type TermStanding = (typeof termStandings)[number];

/** One limit that runs for a case, as a phone is told it: every day on screen opens to article, from when, why paused. */
export interface CaseTerm {
  readonly count: number;
  readonly unit: 'workday' | 'day' | 'month' | NotKnownYet;
  /** The count begins on the day after. */
  readonly from: Day;
  readonly document: string;
  readonly article?: string;
  /** The office took the longer limit, with a reason. */
  readonly extended: boolean;
  readonly standing: TermStanding | NotKnownYet;
  /** Unset while it is paused. */
  readonly until?: LegalDay;
  /** Since when it is paused, and how many of its unit are left. */
  readonly pausedSince?: Day;
  readonly left?: number;
  /** When what it waited for came. */
  readonly ended?: Day;
}

/** The earliest last day: where two rules differ, it is the one to ask about. */
export function untilOf(terms: readonly CaseTerm[]): LegalDay | undefined {
  const days = terms.filter(({ ended }) => ended === undefined).flatMap(({ until }) => until ?? []);
  return [...days].sort((a, b) => a.day.localeCompare(b.day))[0];
}

/** Whether one of its days has passed without what was waited for. */
export function isLate(terms: readonly CaseTerm[]): boolean {
  return terms.some(({ standing }) => standing === 'late');
}
