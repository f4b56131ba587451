import type { Anyone, Household, Person } from '../../household';
import type { Income } from '../../household-money';
import { fen } from '../../money';
import type { AssessmentContext } from '../../standard';
import { memberships } from '../household/household-members';
import type { Candidate } from '../means/own-income';
import { yearlyTotal } from '../means/total';
import { withAbsentAnswers } from '../verdict/absent-answers';
import { condition } from '../verdict/condition';
import { allowanceMeasures } from '../verdict/sources';
import type { Condition, Ruling, State } from '../verdict/verdict';
import { conditionsOf, outcomeOf } from '../verdict/verdict';

/**
 * The people a scheme for single persons is asked about. In the quick check one person stands for
 * all, known only to be of none of the kinds denied.
 */
export function candidates(household: Household, context: AssessmentContext): readonly Candidate[] {
  if (!household.members) return [{ person: somebody(household, context) }];
  const all = memberships(household, context.day);
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
export function bestRuling(rulings: readonly Ruling[], household: Household): Ruling | undefined {
  if (rulings.length < 2) return rulings[0];
  const ranked = rulings.map((ruling): Ranked => ({ ruling, order: rank(ruling) }));
  return ranked.reduce((first, each) => (compare(each, first, household) > 0 ? each : first)).ruling;
}

function somebody(household: Household, context: AssessmentContext): Person {
  const { anyone = {}, people } = household;
  return {
    ...(people === 1 &&
      household.monthlyIncome !== undefined && { incomes: [wholeIncome(household, context)] }),
    ...(people === 1 && { relation: 'self' as const }),
    ...(anyone.disabled === false && { disability: 'none' as const, lostAbilityToWork: false }),
    ...(anyone.seriouslyIll === false && { illness: 'none' as const, bedridden: false }),
    ...ageIn(anyone, people),
  };
}

/** The income of a family of one is that person's, less what of it may be a pension. */
function wholeIncome(household: Household, context: AssessmentContext): Income {
  const { least, most } = yearlyTotal(household, context);
  const amount = Number.isFinite(most) ? { least: fen(least), most: fen(most) } : { least: fen(least) };
  return { kind: 'other', amount, per: 'year' };
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

function compare(a: Ranked, b: Ranked, household: Household): number {
  const index = a.order.findIndex((value, at) => value !== b.order[at]);
  if (index >= 0) return (a.order[index] ?? 0) - (b.order[index] ?? 0);
  const [left, right] = [looks(a.ruling, household), looks(b.ruling, household)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** What distinguishes two rulings of the same scheme as they will be told, but whose answers they rest on. */
function looks({ requirements, notes = [] }: Ruling, household: Household): string {
  const conditions = conditionsOf(withAbsentAnswers(requirements, household)).map(
    ({ state, change = '', notes: said = [], source }) =>
      `${state} ${change} ${said.join(' ')} ${source.article}`,
  );
  return [...conditions, ...notes].join();
}
