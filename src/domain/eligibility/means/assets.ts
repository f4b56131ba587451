import type { Household } from '../../household';
import type { Source } from '../../source';
import type { AssessmentContext } from '../../standard';
import { condition } from '../verdict/condition';
import type { ConditionId, NoteId } from '../verdict/condition-ids';
import { chongqingRegulation } from '../verdict/sources';
import { isOneOf, type Truth } from '../verdict/three-valued';
import type { Condition } from '../verdict/verdict';
import type { ApplicableStandards } from './income-standards';
import { rangeOf } from './range';
import { headcount } from './surplus';

/**
 * 财产状况符合规定, and Chongqing's third test 家庭消费支出, sorted into two zones only.
 *
 * The local rules (渝府办发〔2022〕128号) could be read in fragments only. What none of the fragments
 * touches counts as met, with 「街道还会核对」; anything else is the street's to decide. Never not met.
 *
 * @source 《社会救助法》(2026) 第十八条、第二十三条; 重庆条例(2016) 第十条第二款、第十三条
 */
export function plainAssets(
  household: Household,
  standards: ApplicableStandards | undefined,
  setting: AssessmentContext,
  law: Source,
): readonly Condition[] {
  const { vehicles, homes, business, homeBuilding } = household.assets ?? {};
  const sort = (id: ConditionId, plain: Truth, answer: string) =>
    sorted(id, plain, law, [`assets.${answer}`]);
  return [
    sort('vehicles-plain', isOneOf(vehicles, 'none', 'disability-aid'), 'vehicles'),
    sort('homes-plain', homes === undefined ? undefined : homes <= 1, 'homes'),
    sort('business-plain', isOneOf(business, false), 'business'),
    savings(household, standards, setting, law),
    sorted('home-building-plain', isOneOf(homeBuilding, false), chongqingRegulation('第十条第二款'), [
      'assets.homeBuilding',
    ]),
  ];
}

/** Savings against so many months of the lowest standard, people as few as they may be. */
function savings(
  household: Household,
  standards: ApplicableStandards | undefined,
  { day, region }: AssessmentContext,
  law: Source,
): Condition {
  const { least, most } = rangeOf(household.assets?.savings);
  const answers = ['assets.savings', ...(household.members ? [] : ['people']), 'hukou.place'];
  if (most === 0) return sorted('savings-plain', true, law, answers);
  if (!standards)
    return condition('savings-plain', undefined, law, answers, { notes: whyNoStandard(household) });
  const people = headcount(household, day);
  const clear = (sum: number, count: number, standard: number) =>
    sum <= standard * region.triage.savingsMonths * count;
  if (clear(most, people.least, standards.lowest.value)) return sorted('savings-plain', true, law, answers);
  const certain = !clear(least, people.most, standards.highest.value);
  return certain
    ? sorted('savings-plain', false, law, answers)
    : condition('savings-plain', undefined, law, answers, { notes: told(household) });
}

/** Between clear and the street's: what is told and still open turns on who counts or which standard. */
function told({ assets, people, members }: Household): readonly NoteId[] {
  return typeof assets?.savings === 'number' && (members || people !== undefined) ? ['by-office'] : [];
}

/** Savings were told; it is the standard of the place that is missing. */
function whyNoStandard({ hukou, assets }: Household): readonly NoteId[] {
  if (assets?.savings === undefined || hukou?.place === undefined) return [];
  return [hukou.place === 'here' ? 'figure-missing' : 'hukou-elsewhere'];
}

function sorted(id: ConditionId, plain: Truth, law: Source, answers: readonly string[]): Condition {
  if (plain === undefined) return condition(id, undefined, law, answers);
  if (plain) return condition(id, true, law, answers, { notes: ['office-will-check'] });
  return condition(id, undefined, law, answers, { notes: ['by-office'] });
}
