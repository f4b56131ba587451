import { type Day, dayOf, daysBetween, type Instant } from '../../dates';
import type { CaseEvent } from '../case-timeline';
import type { CaseNotice } from './case-way';

/** So long the office has to answer 催办 before one may ask again; our own word, no law's. */
const holdsDays = 7;

/** Each 催办 that the office has of a case: nothing else makes a notice of this kind. */
export function hurriesIn(notices: readonly Pick<CaseNotice, 'kind' | 'madeAt'>[]): readonly Instant[] {
  return notices.flatMap(({ kind, madeAt }) => (kind === 'late' ? [madeAt] : []));
}

/**
 * The last 催办 that still holds: the office has done nothing with the case since, and a week has not passed. What the
 * person says about a consent is no step of the office.
 */
export function hurriedOn(
  hurries: readonly Instant[],
  steps: readonly Pick<CaseEvent, 'status' | 'at'>[],
  today: Day,
): Day | undefined {
  const last = Math.max(...hurries, 0) as Instant;
  const isAnswered = steps.some(({ status, at }) => status !== 'consent-recorded' && at >= last);
  const on = dayOf(last);
  return isAnswered || daysBetween(on, today) >= holdsDays ? undefined : on;
}
