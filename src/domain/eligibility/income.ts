import type { Day } from '../dates';
import type { Household, Income, Person } from '../household';
import type { NoteId } from './condition-ids';
import { ageOf, anybody, isDisabled, isSeriouslyIll } from './person';
import { anything, less, nothing, perhaps, plus, type Range, rangeOf, times } from './range';
import { anyOf, atLeast } from './three-valued';
import { type IncomeRule, treatmentOf } from './what-counts-as-income';

/**
 * 个人收入 in a year, in 分: a range wherever an answer, or the rule itself, is not known.
 *
 * @source 民发〔2021〕57号 第十三条; 重庆条例(2016) 第十二条 (farm income of twelve months ÷ 12)
 */
export function yearlyIncome({ incomes }: Person, rule: IncomeRule, day: Day): Range {
  return incomes ? plus(...incomes.map((income) => counted(income, rule, day))) : anything;
}

/**
 * 因残疾、患重病等增加的刚性支出: what the street may take off the family's income in a year, from
 * nothing up to all that illness and rehabilitation cost. Nothing, where nobody is ill or disabled.
 *
 * @source 民发〔2021〕57号 第十三条第三款 (「可按规定适当扣减」; how much is a local rule not read here)
 */
export function possibleDeduction(household: Household): Range {
  const hardHit = anyOf(
    anybody(household, isDisabled, household.anyone?.disabled),
    anybody(household, isSeriouslyIll, household.anyone?.seriouslyIll),
  );
  if (hardHit === false) return nothing;
  const { medical, rehabilitation } = household.expenses ?? {};
  return perhaps(plus(rangeOf(medical), rangeOf(rehabilitation)));
}

/**
 * The quick total of a year. Somebody of 60 may have put 基础养老金 or 高龄津贴 into it, of which no text
 * read settles whether they count: then the total says how much at most, not how much at least.
 *
 * @source 民发〔2021〕57号 第十三条第二款（三）、（四）
 */
export function yearlyTotal(household: Household, day: Day): Range {
  const total = times(rangeOf(household.monthlyIncome), 12);
  return mayHoldPensions(household, day) ? perhaps(total) : total;
}

function mayHoldPensions(household: Household, day: Day): boolean {
  const old = anybody(household, (person) => atLeast(ageOf(person, day), 60), household.anyone?.elder);
  return old !== false;
}

/** Whether every person has told all incomes, so that the quick total is no longer needed. */
export function isDetailed({ members }: Household): boolean {
  return members?.every(({ incomes }) => incomes !== undefined) ?? false;
}

/** What must be said beside an income condition, because a rule or an answer leaves room. */
export function incomeNotes(household: Household, rule: IncomeRule, day: Day): readonly NoteId[] {
  const incomes = household.members?.flatMap((person) => person.incomes ?? []) ?? [];
  const notes = incomes.flatMap(({ kind }) => treatmentOf(kind, rule, day).note ?? []);
  if (incomes.some(({ kind, costs }) => kind === 'wage' && costs !== undefined))
    notes.push('work-costs-may-count');
  if (possibleDeduction(household).most > 0) notes.push('illness-costs-may-count');
  if (!isDetailed(household) && mayHoldPensions(household, day)) notes.push('basic-pension-unclear');
  if ((household.supporters?.length ?? 0) > 0) notes.push('support-may-be-reckoned');
  return [...new Set(notes)];
}

function counted(income: Income, rule: IncomeRule, day: Day): Range {
  const { counts } = treatmentOf(income.kind, rule, day);
  if (counts === 'not-counted') return nothing;
  const range = afterCosts(income);
  return counts === 'unclear' ? perhaps(range) : range;
}

/** Running costs of farm and trade come off for certain; costs of getting to work only by local rule. */
function afterCosts(income: Income): Range {
  if (income.per === undefined) return anything;
  const factor = income.per === 'month' ? 12 : 1;
  const came = times(rangeOf(income.amount), factor);
  if (income.costs === undefined) return came;
  const costs = times(rangeOf(income.costs), factor);
  return less(came, income.kind === 'farm' || income.kind === 'business' ? costs : perhaps(costs));
}
