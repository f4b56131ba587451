import type { Household, Person } from '../../household';
import type { AssessmentContext } from '../../standard';
import { kinOf } from '../household/kin';
import { ageOf } from '../household/person';
import { yearlyIncome } from '../means/income';
import type { Candidate } from '../means/own-income';
import { condition } from '../verdict/condition';
import { safetyNetNotice } from '../verdict/sources';
import { atLeast } from '../verdict/three-valued';
import type { Condition } from '../verdict/verdict';

/**
 * Who keeps a severely disabled adult: what brothers, sisters and people of 60 give may be left out
 * (视情适当豁免). Of a husband, wife, parent or grown child who earns and is younger, the text says nothing,
 * so the street must.
 *
 * @source 《关于进一步做好最低生活保障等社会救助兜底保障工作的通知》 一（一）
 */
export function keepMayBeExempt(
  household: Household,
  candidate: Candidate,
  context: AssessmentContext,
): Condition {
  const law = safetyNetNotice('一（一）');
  const { members } = household;
  if (!members) return condition('keep-may-be-exempt', undefined, law, ['members']);
  const others = members.filter((_, index) => owesNearly(household, candidate, index, context));
  const met = others.every((each) => isExempt(each, context));
  const answers = members.flatMap((each, index) =>
    others.includes(each) ? [`members[${index}].incomes`] : [],
  );
  const used = answers.length > 0 ? answers : ['members'];
  return condition(
    'keep-may-be-exempt',
    met || undefined,
    law,
    used,
    met ? {} : { notes: ['supported-by-family', 'by-office'] },
  );
}

function owesNearly(
  household: Household,
  { index: own }: Candidate,
  index: number,
  { day }: AssessmentContext,
): boolean {
  if (own === undefined || own === index) return false;
  const tie = kinOf(household, day).tie(own, index);
  return tie !== 'sibling' && tie !== 'none' && tie !== 'in-law';
}

/** 60 or older, or without any income to give. */
function isExempt(person: Person, { day }: AssessmentContext): boolean {
  return atLeast(ageOf(person, day), 60) === true || yearlyIncome(person, 'family', day).most === 0;
}
