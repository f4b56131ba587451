import type { Day } from '../../dates';
import type { Household } from '../../household';
import type { AssessmentContext } from '../../standard';
import { figureOn } from '../../standard';
import { ageOf, anybody } from '../household/person';
import { atLeast } from '../verdict/three-valued';
import { type Range, rangeOf, times } from './range';

/**
 * The quick total of a year. Somebody of 60 may have put 基础养老金 or 高龄津贴 into it, of which no text
 * read settles whether they count; no more of it than such a pension may come to is in doubt.
 *
 * @source 民发〔2021〕57号 第十三条第二款（三）、（四）
 */
export function yearlyTotal(household: Household, context: AssessmentContext): Range {
  const total = times(rangeOf(household.monthlyIncome), 12);
  if (!mayHoldPensions(household, context.day)) return total;
  return { ...total, least: Math.max(0, total.least - pensionsAtMost(household, context)) };
}

export function mayHoldPensions(household: Household, day: Day): boolean {
  const old = anybody(household, (person) => atLeast(ageOf(person, day), 60), household.anyone?.elder);
  return old !== false;
}

/** A pension for each who may be old, each at most so many months of the lowest standard. */
function pensionsAtMost(household: Household, { day, region }: AssessmentContext): number {
  const { urban, rural } = region.subsistence;
  const lowest = Math.min(...[urban, rural].flatMap((list) => figureOn(list, day)?.value ?? []));
  const old =
    household.members?.length ??
    Math.max(1, (household.people ?? Number.POSITIVE_INFINITY) - young(household));
  return Number.isFinite(lowest) ? 12 * lowest * region.triage.pensionMonths * old : Number.POSITIVE_INFINITY;
}

/** How many at least are no elders. */
function young({ anyone }: Household): number {
  return anyone?.child === true ? 1 : 0;
}
