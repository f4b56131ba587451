import type { Household, Person, Relation, Supporter } from '../household';
import { figureOn } from '../standard';
import { isUnableToWork } from './ability-to-work';
import { condition } from './condition';
import { yearlyIncome } from './income';
import type { Candidate } from './own-income';
import { ageOf, isSeriouslyIll, isSeverelyDisabled } from './person';
import { rangeOf, times } from './range';
import type { Setting } from './setting';
import { extremePovertyMeasures } from './sources';
import { allOf, anyOf, atLeast, isOneOf, not, type Truth } from './three-valued';
import type { Condition } from './verdict';

/**
 * 无法定赡养、抚养、扶养义务人或者其法定义务人无履行义务能力: nobody owes support, or nobody who does is
 * able to. Looks at the rest of the family and at `supporters` outside it.
 *
 * @source 民发〔2021〕43号 第四条（三）、第八条
 */
export function supportersUnable(household: Household, candidate: Candidate, setting: Setting): Condition {
  const inside = (household.members ?? [])
    .filter((_, index) => index !== candidate.index)
    .map((member) => excused(candidate, member.relation, memberUnable(member, household, setting)));
  const outside = household.supporters?.map((supporter) =>
    excused(candidate, supporter.relation, lacksAbility(supporter, setting)),
  );
  const met = allOf(...inside, ...(outside ?? [undefined]));
  const notes = met === undefined && isTold(household) ? (['by-office'] as const) : [];
  return condition(
    'supporters-unable',
    household.members ? met : allOf(met, undefined),
    extremePovertyMeasures('第四条（三）、第八条'),
    ['supporters', 'members'],
    { notes },
  );
}

/**
 * 无履行义务能力 of one person. The province's own additions (（六）) were not read: a serious illness
 * therefore leaves the question to the street.
 *
 * @source 民发〔2021〕43号 第八条
 */
export function lacksAbility(supporter: Supporter, setting: Setting): Truth {
  const { age, receiving, status, disability, plainAssets } = supporter;
  const poor = allOf(
    isBelowDisposable(supporter, setting),
    isOneOf(plainAssets, true) === true ? true : undefined,
  );
  const receives = (scheme: 'extreme-poverty-support' | 'subsistence-allowance') =>
    receiving?.includes(scheme);
  return anyOf(
    receives('extreme-poverty-support'),
    allOf(atLeast(age, 60), receives('subsistence-allowance')),
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
function excused(candidate: Candidate, relation: Relation | undefined, unable: Truth): Truth {
  return anyOf(not(owesSupport(candidate.person.relation, relation)), unable);
}

/** A family member as a supporter; the under-age owe nothing, and two people may both be in need. */
function memberUnable(member: Person, household: Household, setting: Setting): Truth {
  const age = ageOf(member, setting.day);
  if (atLeast(age, 18) === false) return true;
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

function isBelowDisposable({ monthlyIncome }: Supporter, { day, region }: Setting): Truth {
  const { urban, rural } = region.disposableIncome;
  const lines = [urban, rural].map((history) => figureOn(history, day)?.value);
  const yearly = times(rangeOf(monthlyIncome), 12);
  if (lines.every((line) => line !== undefined && yearly.most < line)) return true;
  return lines.every((line) => line !== undefined && yearly.least >= line) ? false : undefined;
}

function isTold({ members, supporters }: Household): boolean {
  const people = [...(members ?? []).filter(({ relation }) => relation !== 'self'), ...(supporters ?? [])];
  const told = people.every(
    ({ disability, illness, status }) =>
      disability !== undefined && illness !== undefined && status !== undefined,
  );
  return members !== undefined && supporters !== undefined && told;
}

const sure = new Set([
  'self spouse',
  'self child',
  'parent self',
  'child spouse',
  'parent-in-law spouse',
  'parent parent',
  'parent sibling',
  'grandparent parent',
]);

const none = new Set([
  'parent-in-law self',
  'child-in-law self',
  'parent spouse',
  'grandparent spouse',
  'sibling spouse',
  'child-in-law spouse',
  'child sibling',
]);

/**
 * 法定赡养、抚养、扶养义务 between two people by their relations to the applicant; grandparents,
 * grandchildren, brothers and sisters owe it only where nobody nearer can, so they stay unknown.
 */
function owesSupport(a: Relation | undefined, b: Relation | undefined): Truth {
  if (a === 'other' || b === 'other') return false;
  if (a === undefined || b === undefined) return undefined;
  const pairs = [`${a} ${b}`, `${b} ${a}`];
  if (pairs.some((pair) => sure.has(pair))) return true;
  return pairs.some((pair) => none.has(pair)) ? false : undefined;
}
