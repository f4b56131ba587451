import type { Household } from '../../household';
import type { AssessmentContext } from '../../standard';
import { hukouHere } from '../household/hukou';
import { ageOf, anybody, isMinor, isSeriouslyIll, isSeverelyDisabled, isStudent } from '../household/person';
import { plainAssets } from '../means/assets';
import { byDifference } from '../means/difference';
import { incomeBelow } from '../means/income-line';
import { standardsFor } from '../means/income-standards';
import type { NoteId } from '../verdict/condition-ids';
import { assistanceLaw } from '../verdict/sources';
import { anyOf, atLeast } from '../verdict/three-valued';
import type { Ruling } from '../verdict/verdict';

/**
 * 最低生活保障 (subsistence allowance): income per person below the local standard and property
 * within the rules.
 *
 * @source 《社会救助法》(2026) 第十八条
 */
export function subsistenceAllowance(household: Household, setting: AssessmentContext): Ruling {
  const law = assistanceLaw('第十八条');
  const standards = standardsFor(household, setting);
  const income = incomeBelow(household, standards, setting, {
    id: 'income-below-standard',
    law,
    percent: 100,
  });
  const benefit = standards && byDifference(household, standards, setting);
  return {
    scheme: 'subsistence-allowance',
    requirements: [
      hukouHere(household, assistanceLaw('第三十七条')),
      income,
      ...plainAssets(household, standards, setting, law),
    ],
    ...(benefit && { benefit }),
    notes: focusSupport(household, setting),
  };
}

/**
 * 分类重点救助: an additional line for old, very young, studying, severely disabled or seriously ill
 * people. Its sums are known from reprints only, so there is a note and no figure.
 *
 * @source 《社会救助法》(2026) 第二十条
 */
function focusSupport(household: Household, { day }: AssessmentContext): readonly NoteId[] {
  const { members, anyone = {} } = household;
  const somebody = members
    ? anyOf(
        anybody(household, (person) => isMinor(person, day), undefined),
        anybody(household, ({ disability }) => isSeverelyDisabled(disability), undefined),
        anybody(household, isSeriouslyIll, undefined),
        anybody(household, isStudent, undefined),
        anybody(household, (person) => atLeast(ageOf(person, day), 60), undefined),
      )
    : anyOf(anyone.elder, anyone.child, anyone.disabled, anyone.seriouslyIll, anyone.student);
  return somebody === true ? ['focus-support'] : [];
}
