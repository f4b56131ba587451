import type { Household } from '../../household';
import type { Source } from '../../source';
import type { AssessmentContext } from '../../standard';
import { hukouHere } from '../household/hukou';
import { kinOf } from '../household/kin';
import {
  ageOf,
  isAtLeastAsSevereAs,
  isDisabled,
  isSeriouslyIll,
  isSeverelyDisabled,
} from '../household/person';
import type { Tie } from '../household/ties';
import { standardsFor } from '../means/income-standards';
import { answerAbout, type Candidate, ownIncomeBelow } from '../means/own-income';
import { bestRuling, candidates, inTheFamily } from '../support/candidates';
import { condition } from '../verdict/condition';
import type { ConditionId } from '../verdict/condition-ids';
import { allowanceMeasures, assistanceLaw, chongqingRegulation, safetyNetNotice } from '../verdict/sources';
import { allOf, anyOf, atLeast, isOneOf, type Truth } from '../verdict/three-valued';
import type { Condition, Ruling } from '../verdict/verdict';
import { keepMayBeExempt } from './kept-by-family';
import { nearConditions } from './near-subsistence-family';

/**
 * 单人户: one person of the family takes the allowance alone. Five grounds, any of which is enough;
 * two of them (（三） and Chongqing's 分户计算) end with something only the street can judge.
 *
 * @source 民发〔2021〕57号 第八条; 民发〔2022〕83号 一（一）; 《社会救助法》(2026) 第二十一条第二款;
 *   重庆条例(2016) 第十一条第三款
 */
export function singlePersonHousehold(household: Household, setting: AssessmentContext): Ruling {
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
  return bestRuling(rulings, household) ?? { scheme: 'single-person-household', requirements: [] };
}

function grounds(
  household: Household,
  candidate: Candidate,
  near: readonly Condition[],
  setting: AssessmentContext,
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
  return condition(id, met, law, [answerAbout(candidate, 'disability')], paper);
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
    [answerAbout(candidate, 'illness')],
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
      answerAbout(candidate, 'status'),
      answerAbout(candidate, 'clergyYearsAway'),
    ]),
    condition('clergy-hardship', undefined, law, [], { notes: ['by-office'] }),
  ];
}

/** 成年无业重度残疾人可以参照“单人户”提出低保申请. */
function adultWithoutWork(
  household: Household,
  candidate: Candidate,
  setting: AssessmentContext,
): readonly Condition[] {
  const { person } = candidate;
  const law = safetyNetNotice('一（一）');
  const standards = standardsFor(household, setting);
  return [
    severeAdult(candidate, law),
    adult(candidate, setting, law),
    condition('jobless', isOneOf(person.work, 'unemployed', 'not-working'), law, [
      answerAbout(candidate, 'work'),
    ]),
    ownIncomeBelow(household, candidate, 'family', standards, setting, assistanceLaw('第十八条')),
    keepMayBeExempt(household, candidate, setting),
  ];
}

/**
 * 重度残疾人 stands alone here; 57号 第八条 names 三级智力、三级精神 beside it, and this notice goes by that rule
 * (参照“单人户”): whether they may come in this way too is the street's to say.
 */
function severeAdult(candidate: Candidate, law: Source): Condition {
  const { disability } = candidate.person;
  const met = isUncarded(candidate) ? undefined : isAtLeastAsSevereAs(disability, 'any', 2);
  if (met !== false || isSeverelyDisabled(disability) === false) {
    return severe('severe-disability-adult', met, candidate, law);
  }
  const used = [answerAbout(candidate, 'disability')];
  return condition('severe-disability-adult', undefined, law, used, { notes: ['by-office'] });
}

/** 已成年且丧失劳动能力的残疾人或者长期卧床不起的重病人员，可以与其共同生活的父母、兄弟姐妹分户计算. */
function countedApart(
  household: Household,
  candidate: Candidate,
  setting: AssessmentContext,
): readonly Condition[] {
  const { person } = candidate;
  const law = chongqingRegulation('第十一条第三款');
  const cannotWork = allOf(isDisabled(person), person.lostAbilityToWork);
  const bedridden = allOf(isSeriouslyIll(person), person.bedridden);
  return [
    condition('cannot-work-or-bedridden', anyOf(cannotWork, bedridden), law, [
      answerAbout(candidate, 'lostAbilityToWork'),
      answerAbout(candidate, 'bedridden'),
    ]),
    adult(candidate, setting, law),
    condition('lives-with-kin', livesWithKin(household, candidate, setting), law, ['members']),
    condition('family-hardship', undefined, law, [], { notes: ['by-office'] }),
  ];
}

/** Lives with parents, brothers or sisters, as far as the relations tell. */
function livesWithKin(household: Household, { index }: Candidate, { day }: AssessmentContext): Truth {
  const { members } = household;
  if (!members || index === undefined) return undefined;
  const kin = kinOf(household, day);
  const others = members.map((_, other) => other).filter((other) => other !== index);
  return anyOf(...others.map((other) => allOf(isNearKin(kin.tie(index, other)), kin.share(index, other))));
}

function isNearKin(tie: Tie): Truth {
  if (tie === 'not-told' || tie === 'relative') return undefined;
  return tie === 'parent' || tie === 'sibling';
}

function adult(candidate: Candidate, { day }: AssessmentContext, law: Source): Condition {
  const age = atLeast(ageOf(candidate.person, day), 18);
  return condition('adult', age, law, [answerAbout(candidate, 'age')]);
}
