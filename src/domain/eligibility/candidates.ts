import type { Household, Person } from '../household';
import { memberships } from './household-members';
import type { Candidate } from './own-income';
import type { Setting } from './setting';
import type { Ruling, State } from './verdict';
import { conditionsOf, outcomeOf } from './verdict';

/**
 * The people a scheme for single persons is asked about: those of the family, and clergy who live
 * apart. In the quick check one person stands for all, known only to be of none of the kinds denied.
 *
 * @source 民发〔2021〕57号 第七条、第八条
 */
export function candidates(household: Household, { day }: Setting): readonly Candidate[] {
  if (!household.members) return [{ person: somebody(household) }];
  const counts = memberships(household, day);
  return household.members
    .map((person, index) => ({ person, index }))
    .filter(({ person, index }) => counts[index]?.counts !== false || person.status === 'clergy');
}

/**
 * The person for whom the scheme stands best: by outcome, then by conditions met, then by conditions
 * failed. Equal people have equal rulings, so their order does not matter.
 */
export function best(rulings: readonly Ruling[]): Ruling | undefined {
  return [...rulings].sort((a, b) => compare(rank(b), rank(a)))[0];
}

function somebody({ anyone = {} }: Household): Person {
  return {
    ...(anyone.disabled === false && { disability: 'none' as const, lostAbilityToWork: false }),
    ...(anyone.seriouslyIll === false && { illness: 'none' as const, bedridden: false }),
    ...(anyone.elder === false && anyone.child === false && { age: 40 }),
  };
}

function rank({ requirements }: Ruling): readonly (number | string)[] {
  const states = conditionsOf(requirements).map(({ state }) => state);
  const count = (wanted: State) => states.filter((state) => state === wanted).length;
  const order = { likely: 2, 'need-more': 1, unlikely: 0 };
  return [order[outcomeOf(requirements)], count('met'), -count('not-met'), JSON.stringify(states)];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  const [left, right] = [a[index], b[index]];
  if (left === undefined || right === undefined) return 0;
  return left < right ? -1 : 1;
}
