import type { Household, Person, Supporter } from '../../household';
import type { SchemeId } from '../../scheme';
import type { AssessmentContext } from '../../standard';
import { figureOn } from '../../standard';
import { ageOf, isSeriouslyIll, isSeverelyDisabled } from '../household/person';
import { yearlyIncome } from '../means/income';
import { rangeOf, times } from '../means/range';
import { allOf, anyOf, atLeast, isOneOf, type Truth } from '../verdict/three-valued';
import { isUnableToWork } from './ability-to-work';

/** Who of a household and of its supporters outside lacks the ability to support (无履行义务能力), each in their order. */
export interface WhoIsUnable {
  readonly members: readonly Truth[];
  readonly outside?: readonly Truth[];
}

/** The same whoever is asked about, so it is worked out once for all candidates. */
export function whoIsUnable(household: Household, setting: AssessmentContext): WhoIsUnable {
  const { members = [], supporters } = household;
  return {
    members: members.map((member) => memberUnable(member, household, setting)),
    ...(supporters && { outside: supporters.map((supporter) => lacksAbility(supporter, setting)) }),
  };
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

/**
 * 无履行义务能力 of one person; nobody under age owes support. The province's own additions (（六）) were not read: a serious illness
 * therefore leaves the question to the street.
 *
 * @source 民发〔2021〕43号 第八条; 《民法典》 第二十六条第二款 (成年子女)
 */
function lacksAbility(supporter: Supporter, setting: AssessmentContext): Truth {
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

function isBelowDisposable({ monthlyIncome }: Supporter, { day, region }: AssessmentContext): Truth {
  const { urban, rural } = region.disposableIncome;
  const lines = [urban, rural].map((history) => figureOn(history, day)?.value);
  const yearly = times(rangeOf(monthlyIncome), 12);
  if (lines.every((line) => line !== undefined && yearly.most < line)) return true;
  return lines.every((line) => line !== undefined && yearly.least >= line) ? false : undefined;
}
