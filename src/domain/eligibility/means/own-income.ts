import type { Household, Person } from '../../household';
import { fen } from '../../money';
import type { Source } from '../../source';
import type { AssessmentContext } from '../../standard';
import type { Membership } from '../household/household-members';
import { condition } from '../verdict/condition';
import type { NoteId } from '../verdict/condition-ids';
import type { Truth } from '../verdict/three-valued';
import type { Condition } from '../verdict/verdict';
import { possibleDeduction, untoldIllnessCosts } from './deductions';
import { yearlyIncome } from './income';
import type { ApplicableStandards } from './income-standards';
import { minus, type Range } from './range';
import { type IncomeRule, treatmentOf } from './what-counts-as-income';

/** The person a rule looks at, and where they stand in `members`; no index in the quick check. */
export interface Candidate {
  readonly person: Person;
  readonly index?: number;
  /** Whether they belong to the family, where `members` tell. */
  readonly membership?: Membership;
}

/**
 * 本人收入低于当地最低生活保障标准, measured like the family's: met below the lowest standard that may
 * apply, not met only out of reach of any.
 *
 * @source 民发〔2021〕43号 第六条; for 单人户 民发〔2021〕57号 第八条 with 《社会救助法》(2026) 第十八条
 */
export function ownIncomeBelow(
  household: Household,
  candidate: Candidate,
  rule: IncomeRule,
  standards: ApplicableStandards | undefined,
  setting: AssessmentContext,
  law: Source,
): Condition {
  const costs = rule === 'family' ? untoldIllnessCosts(household) : [];
  const used = ['hukou.place', 'hukou.kind', answerAbout(candidate, 'incomes'), ...costs];
  const id = 'own-income-below-standard';
  if (!standards) return condition(id, undefined, law, used, { notes: missing(household) });
  const yearly = ownIncome(household, candidate, rule, setting);
  const met = isBelow(yearly, standards, setting);
  const open = met === undefined && yearly.least < standards.highest.value * 12;
  const notes = [
    ...ownNotes(candidate, rule, setting),
    ...(met === undefined && !open ? blocked(standards) : []),
  ];
  return condition(id, met, law, used, {
    from: standards.lowest.from,
    notes,
    line: { limit: fen(standards.lowest.value) },
    change: open ? 'answer' : 'nothing',
  });
}

/** The path of one answer of a candidate; in the quick check the question about such people. */
export function answerAbout({ index }: Candidate, name: keyof Person): string {
  return index === undefined ? 'anyone' : `members[${index}].${name}`;
}

function ownIncome(
  household: Household,
  { person }: Candidate,
  rule: IncomeRule,
  setting: AssessmentContext,
): Range {
  const yearly = yearlyIncome(person, rule, setting.day);
  return rule === 'family' ? minus(yearly, possibleDeduction(household, setting)) : yearly;
}

function isBelow(
  yearly: Range,
  { lowest, ceiling, mayHaveRisen }: ApplicableStandards,
  { region }: AssessmentContext,
): Truth {
  if (yearly.most < lowest.value * 12) return true;
  const line = ceiling.value * 12;
  if (!mayHaveRisen) return yearly.least >= line ? false : undefined;
  return yearly.least * 100 > line * region.triage.riseReaches ? false : undefined;
}

function ownNotes({ person }: Candidate, rule: IncomeRule, { day }: AssessmentContext): readonly NoteId[] {
  const notes = (person.incomes ?? []).flatMap(({ kind }) => treatmentOf(kind, rule, day).note ?? []);
  return [...new Set(notes)];
}

function blocked({ mayHaveRisen }: ApplicableStandards): readonly NoteId[] {
  return [mayHaveRisen ? 'may-have-risen' : 'by-office'];
}

function missing({ hukou }: Household): readonly NoteId[] {
  if (hukou?.place === undefined) return [];
  return [hukou.place === 'here' ? 'figure-missing' : 'hukou-elsewhere'];
}
