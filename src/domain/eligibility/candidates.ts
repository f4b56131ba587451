import type { Anyone, Household, Person } from '../household';
import { condition } from './condition';
import { memberships } from './household-members';
import type { Candidate } from './own-income';
import type { Setting } from './setting';
import { allowanceMeasures } from './sources';
import type { Condition, Ruling, State } from './verdict';
import { conditionsOf, outcomeOf } from './verdict';

/**
 * The people a scheme for single persons is asked about. In the quick check one person stands for
 * all, known only to be of none of the kinds denied.
 */
export function candidates(household: Household, { day }: Setting): readonly Candidate[] {
  if (!household.members) return [{ person: somebody(household) }];
  const all = memberships(household, day);
  return household.members.map((person, index) => {
    const membership = all[index];
    return { person, index, ...(membership && { membership }) };
  });
}

/**
 * Whether the person belongs to the family whose hukou, property and income were told; of somebody
 * who lives elsewhere these answers say nothing.
 *
 * @source 民发〔2021〕57号 第七条
 */
export function inTheFamily({ membership }: Candidate): Condition {
  if (!membership) return condition('in-the-family', true, allowanceMeasures('第七条'), ['people']);
  const { counts, source, answersUsed } = membership;
  return condition('in-the-family', counts, source, answersUsed);
}

/**
 * The person for whom the scheme stands best: by outcome, then by conditions met, then by conditions
 * failed. Equal people have equal rulings, so their order does not matter.
 */
export function best(rulings: readonly Ruling[]): Ruling | undefined {
  if (rulings.length < 2) return rulings[0];
  const ranked = rulings.map((ruling): Ranked => ({ ruling, order: rank(ruling) }));
  return ranked.reduce((first, each) => (compare(each, first) > 0 ? each : first)).ruling;
}

function somebody({ anyone = {}, people }: Household): Person {
  return {
    ...(people === 1 && { relation: 'self' as const }),
    ...(anyone.disabled === false && { disability: 'none' as const, lostAbilityToWork: false }),
    ...(anyone.seriouslyIll === false && { illness: 'none' as const, bedridden: false }),
    ...ageIn(anyone, people),
  };
}

/** Some age of the kind told, which all that the rules ask of the quick check's person turns on. */
function ageIn({ elder, child }: Anyone, people: number | undefined): Pick<Person, 'age'> {
  if (elder === false && child === false) return { age: 40 };
  return people === 1 && elder === true && child !== true ? { age: 60 } : {};
}

interface Ranked {
  readonly ruling: Ruling;
  readonly order: readonly number[];
}

function rank({ requirements }: Ruling): readonly number[] {
  const states = conditionsOf(requirements).map(({ state }) => state);
  const count = (wanted: State) => states.filter((state) => state === wanted).length;
  const order = { likely: 2, 'need-more': 1, unlikely: 0 };
  return [order[outcomeOf(requirements)], count('met'), -count('not-met')];
}

function compare(a: Ranked, b: Ranked): number {
  const index = a.order.findIndex((value, at) => value !== b.order[at]);
  if (index >= 0) return (a.order[index] ?? 0) - (b.order[index] ?? 0);
  const [left, right] = [looks(a.ruling), looks(b.ruling)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** What distinguishes two rulings of the same scheme, but whose answers they rest on. */
function looks({ requirements, notes = [] }: Ruling): string {
  const conditions = conditionsOf(requirements).map(
    ({ state, change = '', notes: said = [], source }) =>
      `${state} ${change} ${said.join(' ')} ${source.article}`,
  );
  return [...conditions, ...notes].join();
}
