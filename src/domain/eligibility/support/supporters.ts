import type { Day } from '../../dates';
import type { Household, Person, Relation, Supporter } from '../../household';
import type { SchemeId } from '../../scheme';
import type { AssessmentContext } from '../../standard';
import { figureOn } from '../../standard';
import { kinOf } from '../household/kin';
import { ageOf, isMinor, isSeriouslyIll, isSeverelyDisabled } from '../household/person';
import { type Tie, tieBetween, tieToOneOf } from '../household/ties';
import { yearlyIncome } from '../means/income';
import { standardsFor } from '../means/income-standards';
import type { Candidate } from '../means/own-income';
import { rangeOf, times } from '../means/range';
import { maxPeople } from '../means/surplus';
import { yearlyTotal } from '../means/total';
import { condition } from '../verdict/condition';
import { extremePovertyMeasures } from '../verdict/sources';
import { allOf, anyOf, atLeast, isOneOf, not, type Truth } from '../verdict/three-valued';
import type { Condition } from '../verdict/verdict';
import { isUnableToWork } from './ability-to-work';
import { parentsElsewhereUnable } from './parents-elsewhere';

/**
 * 无法定赡养、抚养、扶养义务人或者其法定义务人无履行义务能力: nobody owes support, or nobody who does is
 * able to. Looks at the rest of the family and at `supporters` outside it.
 *
 * @source 民发〔2021〕43号 第四条（三）、第八条
 */
export function supportersUnable(
  household: Household,
  candidate: Candidate,
  setting: AssessmentContext,
): Condition {
  const inside = [
    ...insideUnable(household, candidate, setting),
    ...parentsElsewhereUnable(household, candidate, setting),
  ];
  const outside = household.supporters?.map((supporter) =>
    excused(tieToOutside(candidate.person.relation, supporter.relation), lacksAbility(supporter, setting)),
  );
  const met = allOf(...inside, ...(outside ?? [undefined]), ...(household.moreSupporters ? [undefined] : []));
  const notes = met === undefined && isTold(household, candidate) ? (['by-office'] as const) : [];
  return condition(
    'supporters-unable',
    household.members ? met : allOf(met, isWellOff(household, setting) ? false : undefined),
    extremePovertyMeasures('第四条（三）、第八条'),
    ['supporters', ...aboutTheOthers(household, candidate, setting.day)],
    { notes },
  );
}

/**
 * In the quick check: whether whoever is no candidate must have so much that they can support, whichever
 * of the family it is. It takes ten times the standard, so that no doubt of the local line is left.
 */
function isWellOff(household: Household, context: AssessmentContext): boolean {
  const { people = maxPeople } = household;
  const standards = standardsFor(household, context);
  if (people < 2 || !standards) return false;
  const needed = standards.ceiling.value * 12 * (context.region.triage.ableMonths * (people - 1) + 1);
  return yearlyTotal(household, context).least >= needed;
}

function aboutTheOthers({ members }: Household, { index: own }: Candidate, day: Day): readonly string[] {
  if (!members) return ['members'];
  const asked = ['age', 'disability', 'illness', 'status'] as const;
  return members.flatMap((person, index) =>
    index === own || isMinor(person, day) ? [] : asked.map((name) => `members[${index}].${name}`),
  );
}

/** The rest of the family; of one of several who owes, it is enough that none of them could. */
function insideUnable(
  household: Household,
  { index: own = 0 }: Candidate,
  setting: AssessmentContext,
): readonly Truth[] {
  const { members = [] } = household;
  const kin = kinOf(household, setting.day);
  const unable = members.map((member) => memberUnable(member, household, setting));
  const loose = kin.loose.flatMap(({ person, candidates }) => {
    if (person === own) return [alike(candidates.map((each) => unable[each]))];
    return candidates.includes(own) ? [unable[person] || undefined] : [];
  });
  const sure = members.flatMap((_, index) =>
    index === own ? [] : [excused(kin.tie(own, index), unable[index])],
  );
  return [...sure, ...loose];
}

function alike([first, ...others]: readonly Truth[]): Truth {
  return others.every((each) => each === first) ? first : undefined;
}

/**
 * 无履行义务能力 of one person; nobody under age owes support. The province's own additions (（六）) were not read: a serious illness
 * therefore leaves the question to the street.
 *
 * @source 民发〔2021〕43号 第八条; 《民法典》 第二十六条第二款 (成年子女)
 */
export function lacksAbility(supporter: Supporter, setting: AssessmentContext): Truth {
  const { age, receiving, status, disability, plainAssets } = supporter;
  if (atLeast(age, 18) === false) return true;
  const poor = allOf(
    isBelowDisposable(supporter, setting),
    isOneOf(plainAssets, true) === true ? true : undefined,
  );
  const receives = (...schemes: readonly SchemeId[]) =>
    receiving && schemes.some((scheme) => receiving.includes(scheme));
  return anyOf(
    receives('extreme-poverty-support'),
    allOf(atLeast(age, 60), receives('subsistence-allowance', 'single-person-household')),
    allOf(atLeast(age, 70), poor),
    allOf(isSeverelyDisabled(disability), poor),
    allOf(
      isOneOf(status, 'no-capacity', 'declared-missing', 'prison'),
      plainAssets === true ? true : undefined,
    ),
    isSeriouslyIll(supporter) === false ? false : undefined,
  );
}

/** Whether this person need not be counted on: owes nothing, or is unable. */
function excused(tie: Tie, unable: Truth): Truth {
  return anyOf(not(owesSupport(tie)), unable);
}

/** What somebody outside is to a candidate; where it is one of several, that is not told. */
function tieToOutside(candidate: Relation | undefined, outside: Relation | undefined): Tie {
  const loose = tieToOneOf(candidate, outside) ?? tieToOneOf(outside, candidate);
  return loose ? 'not-told' : tieBetween(candidate, outside);
}

/** A family member as a supporter; the under-age owe nothing, and two people may both be in need. */
function memberUnable(member: Person, household: Household, setting: AssessmentContext): Truth {
  const age = ageOf(member, setting.day);
  const yearly = yearlyIncome(member, 'extreme-poverty', setting.day);
  const unable = lacksAbility(asSupporter(member, age, household), setting);
  const inNeedToo = isUnableToWork(member, setting.day) !== false && yearly.least === 0;
  return unable === false && inNeedToo ? undefined : unable;
}

function asSupporter(member: Person, age: number | undefined, { receiving }: Household): Supporter {
  const { disability, illness, status } = member;
  const away = status === 'prison' || status === 'declared-missing' ? status : 'none';
  const granted = receiving?.includes('extreme-poverty-support') ? undefined : receiving;
  return {
    ...(age !== undefined && { age }),
    ...(disability !== undefined && { disability }),
    ...(illness !== undefined && { illness }),
    ...(status !== undefined && { status: away }),
    ...(granted && { receiving: granted }),
  };
}

function isBelowDisposable({ monthlyIncome }: Supporter, { day, region }: AssessmentContext): Truth {
  const { urban, rural } = region.disposableIncome;
  const lines = [urban, rural].map((history) => figureOn(history, day)?.value);
  const yearly = times(rangeOf(monthlyIncome), 12);
  if (lines.every((line) => line !== undefined && yearly.most < line)) return true;
  return lines.every((line) => line !== undefined && yearly.least >= line) ? false : undefined;
}

function isTold({ members, supporters }: Household, { person }: Candidate): boolean {
  const people = [...(members ?? []).filter((member) => member !== person), ...(supporters ?? [])];
  const told = people.every(
    ({ disability, illness, status }) =>
      disability !== undefined && illness !== undefined && status !== undefined,
  );
  const property = supporters?.every(
    ({ status, plainAssets }) => status === 'none' || plainAssets !== undefined,
  );
  return members !== undefined && property === true && told;
}

/**
 * 法定赡养、抚养、扶养义务 that goes with a tie; grandparents, grandchildren, brothers and sisters owe it only
 * where nobody nearer can, so they stay unknown.
 *
 * @source 《民法典》 第一千零五十九条、第一千零六十七条、第一千零七十四条、第一千零七十五条
 */
function owesSupport(tie: Tie): Truth {
  switch (tie) {
    case 'spouse':
    case 'parent':
    case 'child':
      return true;
    case 'in-law':
    case 'none':
      return false;
    default:
      return undefined;
  }
}
