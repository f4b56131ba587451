import type { Household } from '../../household';
import { fen } from '../../money';
import type { AssessmentContext } from '../../standard';
import type { Benefit } from '../verdict/verdict';
import { untoldDeduction } from './deductions';
import type { ApplicableStandards } from './income-standards';
import { reasonsForMore } from './reasons-for-more';
import { headcount, maxPeople, surplus } from './surplus';

/**
 * 按实际差额: 低保标准 × 人数 − 家庭收入, from the least, which is the plain calculation, to the most the
 * answers leave possible; where the two differ, with what would have to be so for more.
 *
 * No sum where only costs of illness that nobody told could bring the income below the standard: that asks
 * for the costs.
 *
 * Multiplied before anything is divided and rounded half up to the 分 once, at the end.
 *
 * @source 《社会救助法》(2026) 第十八条第二款; 民发〔2021〕57号 第二十三条; 重庆条例(2016) 第二十条
 */
export function byDifference(
  household: Household,
  standards: ApplicableStandards,
  context: AssessmentContext,
): Benefit | undefined {
  const people = headcount(household, context.day);
  if (people.most === 0 || people.most > maxPeople || (!household.members && !household.people))
    return undefined;
  const { lowest: low, highest: high } = standards;
  const shortest = surplus(household, { monthly: low.value, percent: 100 }, context).most;
  const longest = surplus(household, { monthly: high.value, percent: 100 }, context).least;
  const whole = high.value * people.most;
  const [least, most] = [fen(clip(-shortest, whole)), fen(clip(-longest, whole))];
  const untold = untoldDeduction(household, context.region) * 100;
  if (most === 0 || (untold > 0 && longest + untold >= 0)) return undefined;
  return {
    least,
    most,
    ...(least < most && { more: reasonsForMore(household, standards, context) }),
    per: 'month',
    whole: 'household',
    formula: 'by-difference',
    standard: low.value,
    standardAtMost: high.value,
    people: people.least,
    peopleAtMost: people.most,
    source: low.source,
    from: low.from,
    mayHaveChanged: standards.mayHaveRisen,
  };
}

/** 1/1200 分 to 分, half up, between nothing and the whole standard. */
function clip(twelveHundredths: number, whole: number): number {
  if (twelveHundredths <= 0) return 0;
  return Math.min(whole, Math.floor((twelveHundredths + 600) / 1200));
}
