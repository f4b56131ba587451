import type { Day } from '../../src/domain/dates';
import { type Kin, kinOf } from '../../src/domain/eligibility/household/kin';
import type { Tie } from '../../src/domain/eligibility/household/ties';
import type { Household, Person, Relation } from '../../src/domain/household';

/** Whose child and whose wife or husband somebody is, as far as it is known; people go by their place. */
export interface Links {
  readonly parents: readonly (readonly number[])[];
  readonly spouse: readonly (number | undefined)[];
}

/** What `other` is to `seat`: the nearest there is a word for, `relative` for kin there is none for. */
export function relationFrom(links: Links, seat: number, other: number): Relation {
  if (seat === other) return 'self';
  const parents = (one: number) => links.parents[one] ?? [];
  const spouse = (one: number) => [links.spouse[one] ?? []].flat();
  const children = (one: number) => links.parents.flatMap((own, child) => (own.includes(one) ? [child] : []));
  const steps: readonly (readonly [Relation, (one: number) => readonly number[]])[] = [
    ['spouse', spouse],
    ['child', (one) => [...children(one), ...spouse(one).flatMap(children)]],
    ['parent', (one) => [...parents(one), ...parents(one).flatMap(spouse)]],
    ['sibling', (one) => parents(one).flatMap(children)],
    ['grandchild', (one) => children(one).flatMap(children)],
    ['grandparent', (one) => parents(one).flatMap(parents)],
    ['parent-in-law', (one) => spouse(one).flatMap(parents)],
    ['child-in-law', (one) => children(one).flatMap(spouse)],
  ];
  const [found] = steps.find(([, of]) => of(seat).includes(other)) ?? [];
  return found ?? (isLinked(links, seat, other) ? 'relative' : 'other');
}

/** Whether any chain of parents, children, wives and husbands leads from one to the other. */
function isLinked({ parents, spouse }: Links, seat: number, other: number): boolean {
  const near = (one: number) => [
    ...(parents[one] ?? []),
    ...parents.flatMap((own, child) => (own.includes(one) ? [child] : [])),
    ...[spouse[one] ?? []].flat(),
  ];
  const seen = new Set([seat]);
  for (const one of seen) for (const next of near(one)) seen.add(next);
  return seen.has(other);
}

/**
 * The same household as another of its members would tell it: relations and homes from that seat. Whoever
 * told it before is told of as 都不是: they were there to answer.
 *
 * @throws {Error} in Chinese, where there is no such member
 */
export function fromSeat(household: Household, seat: number, day: Day): Household {
  const { members = [], supporters } = household;
  const asked = members[seat];
  if (!asked) throw new Error(`没有第${seat + 1}位成员`);
  const everybody: readonly Person[] = [
    ...members,
    ...(supporters ?? []).map(({ relation }) => ({ ...(relation && { relation }), livesTogether: false })),
  ];
  const links = linksOf(kinOf({ members: everybody }, day), everybody.length);
  const relation = (index: number) => relationFrom(links, seat, index);
  return {
    ...household,
    members: members.map((person, index) => retold(person, asked, relation(index))),
    ...(supporters && {
      supporters: supporters.map((each, index) => ({ ...each, relation: relation(members.length + index) })),
    }),
  };
}

function retold(person: Person, seat: Person, relation: Relation): Person {
  const { livesTogether, ...rest } = person;
  const [own, home] = [person, seat].map((each) => each.relation === 'self' || each.livesTogether);
  const same = home ? own : own ? false : undefined;
  return {
    ...rest,
    relation,
    ...(relation === 'self' ? { livesTogether: true } : same !== undefined && { livesTogether: same }),
    ...(person.relation === 'self' && { status: person.status ?? 'none' }),
  };
}

function linksOf(kin: Kin, count: number): Links {
  const all = Array.from({ length: count }, (_, index) => index);
  const those = (one: number, tie: Tie) =>
    all.filter((other) => other !== one && kin.tie(one, other) === tie);
  return {
    parents: all.map((one) => those(one, 'parent')),
    spouse: all.map((one) => those(one, 'spouse')[0]),
  };
}
