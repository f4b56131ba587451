import type { Day } from '../dates';
import type { Household, Person } from '../household';
import type { Source } from '../source';
import { byRelation, type Finding, type MembershipReason, seven } from './kinship';
import { ageOf } from './person';
import { chongqingRegulation } from './sources';
import { atLeast, type Truth } from './three-valued';

export interface Membership {
  readonly counts: Truth;
  readonly reason: MembershipReason;
  readonly source: Source;
  readonly answersUsed: readonly string[];
}

/**
 * 共同生活的家庭成员: for each person of `members`, whether they count and why.
 *
 * @source 民发〔2021〕57号 第七条; 《重庆市城乡居民最低生活保障条例》(2016) 第十一条 (未婚现役军人)
 */
export function memberships(household: Household, day: Day): readonly Membership[] {
  const everybody = household.members ?? [];
  return everybody.map((person, index) => {
    const found = firstThatApplies(person, everybody, day);
    return { ...found, answersUsed: found.answers.map((name) => `members[${index}].${name}`) };
  });
}

function firstThatApplies(person: Person, everybody: readonly Person[], day: Day): Finding {
  const kin = byRelation(person, everybody, day);
  if (person.relation === 'self' || kin.counts === false) return kin;
  return leftOut(person, day) ?? kin;
}

/** 不计入共同生活的家庭成员; an answer not given may still leave somebody out. */
function leftOut(person: Person, day: Day): Finding | undefined {
  const answers = ['status'] as const;
  switch (person.status) {
    case 'none':
      return undefined;
    case 'prison':
    case 'compulsory-treatment':
    case 'declared-missing':
      return { counts: false, reason: 'away', source: seven('第二款（二）'), answers };
    case 'soldier':
      return soldier(person);
    case 'clergy':
      return clergy(person);
    case undefined:
      if (atLeast(ageOf(person, day), 16) === false) return undefined;
      return { counts: undefined, reason: 'not-told', source: seven('第二款'), answers };
  }
}

/** Three years by the national rule, one by Chongqing's: between the two the street must say. */
function clergy({ clergyYearsAway: years }: Person): Finding | undefined {
  const answers = ['status', 'clergyYearsAway'] as const;
  if (years !== undefined && years < 1) return undefined;
  if (years !== undefined && years >= 3) {
    return { counts: false, reason: 'clergy', source: seven('第二款（一）'), answers };
  }
  const source = chongqingRegulation('第十一条第二款');
  return { counts: undefined, reason: years === undefined ? 'not-told' : 'clergy-unclear', source, answers };
}

function soldier({ married }: Person): Finding | undefined {
  if (married === true) return undefined;
  const source = chongqingRegulation('第十一条第二款');
  const answers = ['status', 'married'] as const;
  if (married === undefined) return { counts: undefined, reason: 'not-told', source, answers };
  return { counts: false, reason: 'soldier', source, answers };
}
