import type { Household } from '../household';
import type { Source } from '../source';
import { best, candidates, inTheFamily } from './candidates';
import { condition } from './condition';
import type { ConditionId } from './condition-ids';
import { hukouHere } from './hukou';
import { standardsFor } from './lines';
import { nearConditions } from './near-subsistence-family';
import { answer, type Candidate, ownIncomeBelow } from './own-income';
import { ageOf, hasGrade, isDisabled, isSeriouslyIll, isSeverelyDisabled } from './person';
import type { Setting } from './setting';
import { allowanceMeasures, assistanceLaw, chongqingRegulation, safetyNetNotice } from './sources';
import { allOf, anyOf, atLeast, isOneOf, type Truth } from './three-valued';
import type { Condition, Ruling } from './verdict';

/**
 * 单人户: one person of the family takes the allowance alone. Five grounds, any of which is enough;
 * two of them (（三） and Chongqing's 分户计算) end with something only the street can judge.
 *
 * @source 民发〔2021〕57号 第八条; 民发〔2022〕83号 一（一）; 《社会救助法》(2026) 第二十一条第二款;
 *   重庆条例(2016) 第十一条第三款
 */
export function singlePersonHousehold(household: Household, setting: Setting): Ruling {
  const near = nearConditions(household, setting);
  const hukou = hukouHere(household, assistanceLaw('第三十七条'));
  const rulings = candidates(household, setting).map(
    (candidate): Ruling => ({
      scheme: 'single-person-household',
      requirements: [
        hukou,
        { anyOf: 'single-person-ground', options: grounds(household, candidate, near, setting) },
      ],
      ...(candidate.index !== undefined && { person: candidate.index }),
      notes: ['amount-by-office'],
      relevant: pointsHere(candidate),
    }),
  );
  return best(rulings) ?? { scheme: 'single-person-household', requirements: [] };
}

function grounds(
  household: Household,
  candidate: Candidate,
  near: readonly Condition[],
  setting: Setting,
): readonly (readonly Condition[])[] {
  const family = inTheFamily(candidate);
  const assets = near.filter(({ id }) => id !== 'income-below-near-line');
  return [
    [severeCard(candidate), family, ...near],
    [recognisedIllness(candidate), family, ...near],
    clergy(candidate),
    [...adultWithoutWork(household, candidate, setting), family, ...assets],
    [...countedApart(household, candidate, setting), family],
  ];
}

function pointsHere({ person }: Candidate): boolean {
  return anyOf(isDisabled(person), isSeriouslyIll(person), isOneOf(person.status, 'clergy')) === true;
}

/** （一） 持有残疾人证的一级、二级重度残疾人和三级智力、三级精神残疾人; without the card it is the paper that lacks. */
function severeCard(candidate: Candidate): Condition {
  const { disability } = candidate.person;
  const held = isUncarded(candidate) ? false : isSeverelyDisabled(disability);
  return severe('severe-disability-card', held, candidate, allowanceMeasures('第八条（一）'));
}

function severe(id: ConditionId, met: Truth, candidate: Candidate, law: Source): Condition {
  const paper = isUncarded(candidate) ? { change: 'paper' as const } : {};
  return condition(id, met, law, [answer(candidate, 'disability')], paper);
}

function isUncarded({ person: { disability } }: Candidate): boolean {
  return typeof disability === 'object' && disability.card === false;
}

/**
 * （二） 患有当地有关部门认定的重特大疾病: a diagnosis alone is not yet the recognition, nor a no: whether the
 * illness stands on the local list is for 医保 to say.
 */
function recognisedIllness(candidate: Candidate): Condition {
  const { illness } = candidate.person;
  return condition(
    'recognised-illness',
    illness === 'diagnosed' ? undefined : isOneOf(illness, 'recognised'),
    allowanceMeasures('第八条（二）'),
    [answer(candidate, 'illness')],
    illness === 'diagnosed' ? { change: 'paper' } : {},
  );
}

/** （三） 脱离家庭、在宗教场所居住三年以上（含三年）的生活困难的宗教教职人员. */
function clergy(candidate: Candidate): readonly Condition[] {
  const { status, clergyYearsAway } = candidate.person;
  const law = allowanceMeasures('第八条（三）');
  const years = allOf(isOneOf(status, 'clergy'), atLeast(clergyYearsAway, 3));
  return [
    condition('clergy-three-years', years, law, [
      answer(candidate, 'status'),
      answer(candidate, 'clergyYearsAway'),
    ]),
    condition('clergy-hardship', undefined, law, [], { notes: ['by-office'] }),
  ];
}

/** 成年无业重度残疾人可以参照“单人户”提出低保申请. */
function adultWithoutWork(
  household: Household,
  candidate: Candidate,
  setting: Setting,
): readonly Condition[] {
  const { person } = candidate;
  const law = safetyNetNotice('一（一）');
  const standards = standardsFor(household, setting);
  const carded = isUncarded(candidate) ? undefined : true;
  return [
    adult(candidate, setting),
    condition('jobless', isOneOf(person.work, 'unemployed', 'not-working'), law, [answer(candidate, 'work')]),
    severe('severe-disability-adult', carded && hasGrade(person.disability, 'any', 2), candidate, law),
    ownIncomeBelow(household, candidate, 'family', standards, setting, assistanceLaw('第十八条')),
  ];
}

/** 已成年且丧失劳动能力的残疾人或者长期卧床不起的重病人员，可以与其共同生活的父母、兄弟姐妹分户计算. */
function countedApart(household: Household, candidate: Candidate, setting: Setting): readonly Condition[] {
  const { person } = candidate;
  const law = chongqingRegulation('第十一条第三款');
  const cannotWork = allOf(isDisabled(person), person.lostAbilityToWork);
  const bedridden = allOf(isSeriouslyIll(person), person.bedridden);
  return [
    adult(candidate, setting),
    condition('cannot-work-or-bedridden', anyOf(cannotWork, bedridden), law, [
      answer(candidate, 'lostAbilityToWork'),
      answer(candidate, 'bedridden'),
    ]),
    condition('lives-with-kin', livesWithKin(household, candidate), law, ['members']),
    condition('family-hardship', undefined, law, [], { notes: ['by-office'] }),
  ];
}

/** Lives with parents, brothers or sisters; from the relations to the applicant as far as they tell. */
function livesWithKin({ members }: Household, { person }: Candidate): Truth {
  if (!members) return undefined;
  if (person.relation === 'child') return person.livesTogether;
  if (person.relation !== 'self') return undefined;
  return anyOf(
    ...members.map(({ relation, livesTogether }) =>
      allOf(isOneOf(relation, 'parent', 'sibling'), livesTogether),
    ),
  );
}

function adult(candidate: Candidate, { day }: Setting): Condition {
  const age = atLeast(ageOf(candidate.person, day), 18);
  return condition('adult', age, safetyNetNotice('一（一）'), [answer(candidate, 'age')]);
}
