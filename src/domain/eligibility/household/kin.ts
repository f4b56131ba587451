import type { Day } from '../../dates';
import type { Household, Person, Relation } from '../../household';
import { atLeast, isOneOf, type Truth } from '../verdict/three-valued';
import { ageOf } from './person';
import { type Tie, tieBetween, tieToOneOf, turnedRound } from './ties';

/** How the people of a household are bound to each other; people are named by their place in `members`. */
export interface Kin {
  /** What `b` is to `a`. */
  tie(a: number, b: number): Tie;
  /** 长期共同居住: told of each as living with the applicant. */
  share(a: number, b: number): Truth;
  /** Ties of which it is only known that one of several has them. */
  readonly loose: readonly LooseTie[];
}

/** `person` is `tie` to one of `candidates`; not `complete` where it may be to somebody not among them. */
export interface LooseTie {
  readonly person: number;
  readonly tie: Tie;
  readonly candidates: readonly number[];
  readonly complete: boolean;
}

const known = new WeakMap<readonly Person[], { readonly day: Day; readonly kin: Kin }>();

/** The kin of a household on a day; a check asks again and again, so what was worked out is remembered. */
export function kinOf({ members = [] }: Household, day: Day): Kin {
  const before = known.get(members);
  if (before?.day === day) return before.kin;
  const kin = workedOut(members, day);
  known.set(members, { day, kin });
  return kin;
}

function workedOut(people: readonly Person[], day: Day): Kin {
  const ties = people.map(({ relation: a }) => people.map(({ relation: b }) => tieBetween(a, b)));
  const bind: Bind = (a, b, tie) => {
    ties[a]?.splice(b, 1, tie);
    ties[b]?.splice(a, 1, turnedRound(tie));
  };
  for (const relation of ['parent', 'parent-in-law'] as const) bindCouple(people, relation, bind);
  const loose = looseTies(people, day).filter((found) => {
    if (!isTold(found, ties)) return true;
    for (const each of found.candidates) bind(each, found.person, found.tie);
    return false;
  });
  return {
    tie: (a, b) => ties[a]?.[b] ?? 'not-told',
    share: (a, b) => sharesHome(people[a], people[b]),
    loose,
  };
}

type Bind = (a: number, b: number, tie: Tie) => void;

/** One candidate, or a couple whose child it is; whose parent a grandparent is, a couple does not tell. */
function isTold({ tie, candidates, complete }: LooseTie, ties: readonly (readonly Tie[])[]): boolean {
  const [first, second, ...more] = candidates;
  if (first === undefined || !complete || more.length > 0) return false;
  return second === undefined || (tie === 'child' && ties[first]?.[second] === 'spouse');
}

/** Two parents are taken for a couple where they share a home; where they do not, they have to say so. */
function bindCouple(people: readonly Person[], relation: Relation, bind: Bind): void {
  const [a, b, ...more] = indexesOf(people, (person) => person.relation === relation);
  if (a === undefined || b === undefined || more.length > 0) return;
  const told = [people[a]?.married, people[b]?.married];
  const same = people[a]?.livesTogether === people[b]?.livesTogether;
  if (told.includes(false)) bind(a, b, 'none');
  else bind(a, b, same || told.includes(true) ? 'spouse' : 'perhaps-spouse');
}

/** Whose wife or husband a 儿媳、女婿 is comes first: a grandchild is then the child of both. */
function looseTies(people: readonly Person[], day: Day): readonly LooseTie[] {
  const inOrder = (['child-in-law', 'grandchild', 'grandparent'] as const).flatMap((relation) =>
    indexesOf(people, (person) => person.relation === relation),
  );
  return inOrder.flatMap((person) => looseTie(people, person, day) ?? []);
}

function looseTie(people: readonly Person[], person: number, day: Day): LooseTie | undefined {
  const { relation } = people[person] ?? {};
  const all = indexesOf(
    people,
    (other) => tieToOneOf(other.relation, relation) !== undefined && mayHaveFamily(other, day),
  );
  const [first] = all;
  const tie = first !== undefined && tieToOneOf(people[first]?.relation, relation);
  if (!tie) return undefined;
  const complete = relation !== 'grandparent' || all.length > 1;
  return {
    person,
    tie,
    candidates: relation === 'grandparent' ? all : nearest(people, person, all),
    complete,
  };
}

/** Whoever shares the home is taken for the nearest of kin, before those who live elsewhere. */
function nearest(people: readonly Person[], person: number, all: readonly number[]): readonly number[] {
  const home = people[person]?.livesTogether;
  const near = all.filter((each) => people[each]?.livesTogether === home);
  return home === undefined || near.length === 0 ? all : near;
}

function mayHaveFamily(person: Person, day: Day): boolean {
  if (person.relation !== 'child') return true;
  return person.married !== false && atLeast(ageOf(person, day), 18) !== false;
}

function indexesOf(people: readonly Person[], claim: (person: Person) => boolean): readonly number[] {
  return people.flatMap((person, index) => (claim(person) ? [index] : []));
}

/** Of two who both live elsewhere it is not known whether they do so together. */
function sharesHome(a: Person | undefined, b: Person | undefined): Truth {
  const [one, other] = [a, b].map((each) => (each?.relation === 'self' ? true : each?.livesTogether));
  if (one === undefined || other === undefined) return undefined;
  return one && other ? true : isOneOf(one, other) === true ? undefined : false;
}
