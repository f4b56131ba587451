import type { Day } from '../dates';
import type { Person } from '../household';
import { condition } from './condition';
import { answer, type Candidate } from './own-income';
import { ageOf, hasGrade } from './person';
import { extremePovertyMeasures } from './sources';
import { anyOf, atLeast, not, type Truth } from './three-valued';
import type { Condition } from './verdict';

/**
 * 无劳动能力: 60 or older, under 16, or a card with 智力 or 精神 grade one to three, 肢体 one or two,
 * 视力 one. Grade two sight, hearing, speech and grade three limb are not on the list.
 *
 * Somebody who says they cannot work is left to the street: （四） lets the province add to the list,
 * and its additions were not read.
 *
 * @source 民发〔2021〕43号 第五条
 */
export function unableToWork(candidate: Candidate, day: Day): Condition {
  const { person } = candidate;
  const listed = isUnableToWork(person, day);
  const open = listed === false && person.lostAbilityToWork !== false;
  const uncarded = typeof person.disability === 'object' && person.disability.card === false;
  return condition(
    'unable-to-work',
    open ? undefined : listed,
    extremePovertyMeasures('第五条'),
    [answer(candidate, 'age'), answer(candidate, 'disability'), answer(candidate, 'lostAbilityToWork')],
    {
      notes: open && person.lostAbilityToWork ? ['by-office'] : [],
      ...(listed === false && { change: uncarded ? 'paper' : 'nothing' }),
    },
  );
}

/** 第五条（一）至（三）. */
export function isUnableToWork(person: Person, day: Day): Truth {
  const age = ageOf(person, day);
  return anyOf(atLeast(age, 60), not(atLeast(age, 16)), hasListedDisability(person));
}

function hasListedDisability({ disability }: Person): Truth {
  if (typeof disability === 'object' && disability.card === false) return false;
  return anyOf(
    hasGrade(disability, ['intellectual', 'mental'], 3),
    hasGrade(disability, ['limb'], 2),
    hasGrade(disability, ['sight'], 1),
  );
}
