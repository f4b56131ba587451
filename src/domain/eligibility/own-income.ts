import type { Household, Person } from '../household';
import { fen } from '../money';
import type { Source } from '../source';
import { condition } from './condition';
import type { NoteId } from './condition-ids';
import type { Membership } from './household-members';
import { possibleDeduction, yearlyIncome } from './income';
import type { Standards } from './lines';
import { less, type Range } from './range';
import type { Setting } from './setting';
import type { Truth } from './three-valued';
import type { Condition } from './verdict';
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
  standards: Standards | undefined,
  setting: Setting,
  law: Source,
): Condition {
  const used = ['hukou.place', 'hukou.kind', answer(candidate, 'incomes')];
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
export function answer({ index }: Candidate, name: keyof Person): string {
  return index === undefined ? 'anyone' : `members[${index}].${name}`;
}

function ownIncome(household: Household, { person }: Candidate, rule: IncomeRule, { day }: Setting): Range {
  const yearly = yearlyIncome(person, rule, day);
  return rule === 'family' ? less(yearly, possibleDeduction(household)) : yearly;
}

function isBelow(yearly: Range, { lowest, ceiling, mayHaveRisen }: Standards, { region }: Setting): Truth {
  if (yearly.most < lowest.value * 12) return true;
  const line = ceiling.value * 12;
  if (!mayHaveRisen) return yearly.least >= line ? false : undefined;
  return yearly.least * 100 > line * region.triage.riseReaches ? false : undefined;
}

function ownNotes({ person }: Candidate, rule: IncomeRule, { day }: Setting): readonly NoteId[] {
  const notes = (person.incomes ?? []).flatMap(({ kind }) => treatmentOf(kind, rule, day).note ?? []);
  return [...new Set(notes)];
}

function blocked({ mayHaveRisen }: Standards): readonly NoteId[] {
  return [mayHaveRisen ? 'may-have-risen' : 'by-office'];
}

function missing({ hukou }: Household): readonly NoteId[] {
  if (hukou?.place === undefined) return [];
  return [hukou.place === 'here' ? 'figure-missing' : 'hukou-elsewhere'];
}
