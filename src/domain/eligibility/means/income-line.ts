import type { Day } from '../../dates';
import type { Household } from '../../household';
import { type Fen, fen } from '../../money';
import type { Source } from '../../source';
import type { AssessmentContext } from '../../standard';
import { memberships } from '../household/household-members';
import { condition } from '../verdict/condition';
import type { ConditionId, NoteId } from '../verdict/condition-ids';
import type { Truth } from '../verdict/three-valued';
import type { Condition, Line } from '../verdict/verdict';
import { untoldDeduction, untoldIllnessCosts } from './deductions';
import { incomeNotes, isDetailed } from './income';
import { type ApplicableStandards, beyondAnyRise } from './income-standards';
import { isExact, type Range } from './range';
import { headcount, surplus } from './surplus';

interface LineQuestion {
  readonly id: ConditionId;
  readonly law: Source;
  /** Hundredths of the standard that make the line. */
  readonly percent: number;
  readonly notes?: readonly NoteId[];
}

/**
 * 家庭人均收入低于 a line made from the 低保 standard.
 *
 * Met only below (低于, `<`) the lowest standard that may apply. Not met only where no standard of
 * the place, nor a rise we may not have read of, could reach the income any more. Between the two,
 * and wherever hukou or figure are missing: unknown.
 *
 * @source 《社会救助法》(2026) 第十八条、第二十一条
 */
export function incomeBelow(
  household: Household,
  standards: ApplicableStandards | undefined,
  setting: AssessmentContext,
  { id, law, percent, notes = [] }: LineQuestion,
): Condition {
  const used = answersBehindIncome(household, setting.day);
  if (!standards) return condition(id, undefined, law, used, { notes: missing(household) });
  const lowest = surplus(household, { monthly: standards.lowest.value, percent }, setting);
  const highest = surplus(household, { monthly: standards.highest.value, percent }, setting);
  const met = isBelow(household, standards, setting, percent, lowest);
  const answerHelps = highest.least < 0 && !(isExact(lowest) && standards.lowest === standards.highest);
  const uncertain =
    met === undefined
      ? [
          ...onlyByUntoldCosts(household, standards, setting, percent),
          ...whyUncertain(household, standards, lowest, setting.day),
        ]
      : [];
  return condition(id, met, law, used, {
    from: standards.lowest.from,
    notes: [...new Set([...notes, ...uncertain, ...incomeNotes(household, 'family', setting)])],
    line: lineOf(standards, percent, lowest, highest, headcount(household, setting.day)),
    change: met === undefined && answerHelps ? 'answer' : 'nothing',
  });
}

/** Paths of the answers that income and number of people rest on. */
export function answersBehindIncome(household: Household, day: Day): readonly string[] {
  const people = household.members
    ? memberships(household, day).flatMap(({ answersUsed }) => answersUsed)
    : ['people', ...(household.anyone ? [] : ['anyone.elder'])];
  const sums = isDetailed(household)
    ? (household.members ?? []).map((_, index) => `members[${index}].incomes`)
    : ['monthlyIncome'];
  return [...new Set(['hukou.place', 'hukou.kind', ...people, ...sums, ...untoldIllnessCosts(household)])];
}

function isBelow(
  household: Household,
  standards: ApplicableStandards,
  setting: AssessmentContext,
  percent: number,
  lowest: Range,
  untold = 0,
): Truth {
  if (lowest.most < 0) return true;
  const ceiling = { monthly: standards.ceiling.value, percent };
  const line = standards.mayHaveRisen ? beyondAnyRise(ceiling, setting) : ceiling;
  const least = surplus(household, line, setting).least + untold * 100;
  return (standards.mayHaveRisen ? least > 0 : least >= 0) ? false : undefined;
}

/** Where the income is above the line unless illness cost a great deal that nobody told. */
function onlyByUntoldCosts(
  household: Household,
  standards: ApplicableStandards,
  setting: AssessmentContext,
  percent: number,
): readonly NoteId[] {
  const untold = untoldDeduction(household, setting.region);
  const lowest = surplus(household, { monthly: standards.lowest.value, percent }, setting);
  const above = untold > 0 && isBelow(household, standards, setting, percent, lowest, untold) === false;
  return above ? ['only-with-high-illness-costs'] : [];
}

function whyUncertain(
  household: Household,
  standards: ApplicableStandards,
  lowest: Range,
  day: Day,
): readonly NoteId[] {
  const notes: NoteId[] = [];
  if (lowest.least >= 0 && standards.mayHaveRisen) notes.push('may-have-risen');
  if (standards.lowest !== standards.highest || standards.ceiling !== standards.highest)
    notes.push('tier-unknown');
  if (household.members && !isExact(headcount(household, day))) notes.push('members-unclear');
  return notes;
}

function missing({ hukou }: Household): readonly NoteId[] {
  if (hukou?.place === undefined) return [];
  return [hukou.place === 'here' ? 'figure-missing' : 'hukou-elsewhere'];
}

/** 差多少: per person per month, rounded once; only where the number of people is certain. */
function lineOf(
  { lowest, highest }: ApplicableStandards,
  percent: number,
  over: Range,
  overHighest: Range,
  people: Range,
): Line {
  const limit = fen(Math.round((lowest.value * percent) / 100));
  const limitAtMost = fen(Math.round((highest.value * percent) / 100));
  const known = isExact(people) && people.least > 0;
  const perPerson = (value: number): Fen | undefined =>
    known && Number.isFinite(value) ? fen(Math.floor(value / (1200 * people.least) + 0.5)) : undefined;
  const [overAtLeast, overAtMost] = [perPerson(overHighest.least), perPerson(over.most)];
  return {
    limit,
    ...(limitAtMost !== limit && { limitAtMost }),
    ...(overAtLeast !== undefined && { overAtLeast }),
    ...(overAtMost !== undefined && { overAtMost }),
  };
}
