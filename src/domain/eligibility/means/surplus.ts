import type { Day } from '../../dates';
import type { Household } from '../../household';
import type { AssessmentContext } from '../../standard';
import { memberships } from '../household/household-members';
import type { Truth } from '../verdict/three-valued';
import { possibleDeduction, supportPaid } from './deductions';
import { isDetailed, yearlyIncome, yearlyTransfers } from './income';
import type { IncomeLine } from './income-standards';
import { plus, type Range, times, zero } from './range';
import { yearlyTotal } from './total';

/** More than any family of ours; an unanswered number of people lies between 1 and this. */
export const maxPeople = 30;

/** 共同生活的家庭成员人数 as far as it is known. */
export function headcount(household: Household, day: Day): Range {
  if (!household.members) {
    const { people } = household;
    return people === undefined ? { least: 1, most: maxPeople } : { least: people, most: people };
  }
  const counts = memberships(household, day).map((member) => member.counts);
  const sure = counts.filter((each) => each === true).length;
  return { least: sure, most: sure + counts.filter((each) => each === undefined).length };
}

/**
 * How far the family's income lies above a line times its people; negative is below.
 *
 * Counted in 1/1200 分 (a year of hundredths) so that nothing is divided before the comparison:
 * 人均收入 = 家庭收入 ÷ 人口 would round. A person who may or may not belong stands in the range both
 * ways, so the sign is certain only where it is the same with and without them.
 *
 * @source 《社会救助法》(2026) 第十八条 (家庭人均收入); 重庆条例(2016) 第十二条
 */
export function surplus(household: Household, line: IncomeLine, context: AssessmentContext): Range {
  return surplusLess(household, line.monthly * 12 * line.percent, context);
}

/** The same over any share of one person in 1/1200 分. */
export function surplusLess(household: Household, share: number, context: AssessmentContext): Range {
  const paid = supportPaid(household, transfersOf(household, context));
  const off = times(plus(possibleDeduction(household, context), paid), 100);
  const { least, most } = surplusOver(household, share, context);
  return { least: least - off.most, most: most - off.least };
}

/**
 * The same of all that comes in, nothing taken off for illness or support, over any share of one person in
 * 1/1200 分; a yearly sum in 分 is `sum * 100`.
 */
export function surplusOver(household: Household, share: number, context: AssessmentContext): Range {
  return isDetailed(household) ? byPerson(household, share, context) : byTotal(household, share, context);
}

function byTotal(household: Household, share: number, context: AssessmentContext): Range {
  const income = times(yearlyTotal(household, context), 100);
  const people = headcount(household, context.day);
  return { least: income.least - share * people.most, most: income.most - share * people.least };
}

function byPerson(household: Household, share: number, { day }: AssessmentContext): Range {
  const counts = memberships(household, day).map((member) => member.counts);
  const each = (household.members ?? []).map((person, index) =>
    weigh(yearlyIncome(person, 'family', day), share, counts[index]),
  );
  return plus(...each);
}

/** 转移性收入 of those who surely belong. */
function transfersOf(household: Household, { day }: AssessmentContext): Range {
  const counts = memberships(household, day);
  const sure = (household.members ?? []).filter((_, index) => counts[index]?.counts === true);
  return plus(...sure.map((person) => yearlyTransfers(person, day)));
}

/** One person's own surplus; of somebody who may not belong only what could tip the balance. */
function weigh(income: Range, share: number, counts: Truth): Range {
  if (counts === false) return zero;
  const own = { least: income.least * 100 - share, most: income.most * 100 - share };
  return counts ? own : { least: Math.min(0, own.least), most: Math.max(0, own.most) };
}
