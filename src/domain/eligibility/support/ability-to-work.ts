import type { Day } from '../../dates';
import type { Household, Person } from '../../household';
import { ageOf, isAtLeastAsSevereAs, isMinor } from '../household/person';
import { answerAbout, type Candidate } from '../means/own-income';
import { condition } from '../verdict/condition';
import { extremePovertyMeasures } from '../verdict/sources';
import { allOf, anyOf, atLeast, isOneOf, not, type Truth } from '../verdict/three-valued';
import type { Condition } from '../verdict/verdict';

/**
 * 无劳动能力: 60 or older, under 16, or a card with 智力 or 精神 grade one to three, 肢体 one or two,
 * 视力 one. Grade two sight, hearing, speech and grade three limb are not on the list.
 *
 * Somebody who says they cannot work is left to the street: （四） lets the province add to the list,
 * and its additions were not read.
 *
 * @source 民发〔2021〕43号 第五条; 第二十四条 for those already supported
 */
export function unableToWork(household: Household, candidate: Candidate, day: Day): Condition {
  const { person } = candidate;
  const listed = anyOf(isUnableToWork(person, day), goesOn(household, person, day));
  const open = listed === false && person.lostAbilityToWork !== false;
  const uncarded = typeof person.disability === 'object' && person.disability.card === false;
  return condition(
    'unable-to-work',
    open ? undefined : listed,
    extremePovertyMeasures('第五条'),
    answersUsed(household, candidate),
    {
      notes: open && person.lostAbilityToWork ? ['by-office'] : [],
      ...(listed === false && { change: uncarded ? 'paper' : 'nothing' }),
    },
  );
}

function answersUsed({ receiving }: Household, candidate: Candidate): readonly string[] {
  const of = (['age', 'disability', 'lostAbilityToWork'] as const).map((name) =>
    answerAbout(candidate, name),
  );
  return receiving?.includes('extreme-poverty-support') ? [...of, 'receiving'] : of;
}

/**
 * 特困人员中的未成年人 keep the support until 18, and after it while in 义务教育 or 高中阶段. Whose support a
 * family of several told of is not known; the quick check asks of no support.
 *
 * @source 民发〔2021〕43号 第二十四条; 《社会救助法》(2026) 第十六条第三款
 */
function goesOn({ receiving, members }: Household, person: Person, day: Day): Truth {
  if (!members) return false;
  const supported = receiving?.includes('extreme-poverty-support');
  const young = anyOf(isMinor(person, day), isOneOf(person.study, 'school'));
  return allOf(supported, young, members.length === 1 ? true : undefined);
}

/** 第五条（一）至（三）. */
export function isUnableToWork(person: Person, day: Day): Truth {
  const age = ageOf(person, day);
  return anyOf(atLeast(age, 60), not(atLeast(age, 16)), hasListedDisability(person));
}

function hasListedDisability({ disability }: Person): Truth {
  if (typeof disability === 'object' && disability.card === false) return false;
  return anyOf(
    isAtLeastAsSevereAs(disability, ['intellectual', 'mental'], 3),
    isAtLeastAsSevereAs(disability, ['limb'], 2),
    isAtLeastAsSevereAs(disability, ['sight'], 1),
  );
}
