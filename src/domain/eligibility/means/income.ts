import type { Day } from '../../dates';
import type { Household, Person } from '../../household';
import type { Income } from '../../household-money';
import type { AssessmentContext } from '../../standard';
import type { NoteId } from '../verdict/condition-ids';
import { illnessCostsMayCount } from './deductions';
import { anything, minus, plus, type Range, rangeOf, times, zero, zeroOrMore } from './range';
import { mayHoldPensions } from './total';
import { type IncomeRule, treatmentOf } from './what-counts-as-income';

/**
 * 个人收入 in a year, in 分: a range wherever an answer, or the rule itself, is not known.
 *
 * @source 民发〔2021〕57号 第十三条; 重庆条例(2016) 第十二条 (farm income of twelve months ÷ 12)
 */
export function yearlyIncome({ incomes }: Person, rule: IncomeRule, day: Day): Range {
  return incomes ? plus(...incomes.map((income) => counted(income, rule, day))) : anything;
}

/** What of a year's income is 转移性收入, from which 转移性支出 comes off. */
export function yearlyTransfers({ incomes = [] }: Person, day: Day): Range {
  const transfers = incomes.filter(
    ({ kind }) => kind === 'transfer' || kind === 'support' || kind === 'pension',
  );
  return plus(...transfers.map((income) => counted(income, 'family', day)));
}

/** Whether every person has told all incomes, so that the quick total is no longer needed. */
export function isDetailed({ members }: Household): boolean {
  return members?.every(({ incomes }) => incomes !== undefined) ?? false;
}

/** What must be said beside an income condition, because a rule or an answer leaves room. */
export function incomeNotes(
  household: Household,
  rule: IncomeRule,
  { day }: AssessmentContext,
): readonly NoteId[] {
  const incomes = household.members?.flatMap((person) => person.incomes ?? []) ?? [];
  const notes = incomes.flatMap(({ kind }) => treatmentOf(kind, rule, day).note ?? []);
  if (incomes.some(({ kind, costs }) => kind === 'wage' && costs !== undefined))
    notes.push('work-costs-may-count');
  if (illnessCostsMayCount(household)) notes.push('illness-costs-may-count');
  if (household.expenses?.support) notes.push('support-paid-may-count');
  if (!isDetailed(household) && mayHoldPensions(household, day)) notes.push('basic-pension-unclear');
  if ((household.supporters?.length ?? 0) > 0) notes.push('support-may-be-reckoned');
  return [...new Set(notes)];
}

function counted(income: Income, rule: IncomeRule, day: Day): Range {
  const { counts } = treatmentOf(income.kind, rule, day);
  if (counts === 'not-counted') return zero;
  const range = afterCosts(income);
  return counts === 'unclear' ? zeroOrMore(range) : range;
}

/** Running costs of farm and trade come off for certain; costs of getting to work only by local rule. */
function afterCosts(income: Income): Range {
  if (income.per === undefined) return anything;
  const factor = income.per === 'month' ? 12 : 1;
  const came = times(rangeOf(income.amount), factor);
  if (income.costs === undefined) return came;
  const costs = times(rangeOf(income.costs), factor);
  return minus(came, income.kind === 'farm' || income.kind === 'business' ? costs : zeroOrMore(costs));
}
