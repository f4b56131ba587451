import type { Day } from '../../dates';
import type { Household, Parent, ParentState, Person } from '../../household';
import { allOf, anyOf, atLeast, isOneOf, not, type Truth } from '../verdict/three-valued';
import { kinOf } from './kin';
import { isAtLeastAsSevereAs } from './person';

/**
 * A child's two parents: as told, else from the members who are its parents, as a parent who lives in the
 * family is raising it; of a parent who is not among them nothing is known, and nothing of any where more than
 * two are called so. Who is told only to raise it and is a member, has said more about themselves.
 */
export function parentsOf(
  household: Household,
  index: number,
  day: Day,
): readonly [Parent, Parent] | undefined {
  const { members = [] } = household;
  const kin = kinOf(household, day);
  const here = members.filter((_, each) => each !== index && kin.tie(index, each) === 'parent');
  const told = members[index]?.parents;
  if (told) return withTheirOwnAnswers(told, here);
  const [one, other] = here;
  if (here.length > 2) return undefined;
  return one && [asParent(one), other ? asParent(other) : {}];
}

/** Which of the members raises the child is known where there are not more of them than who raise it. */
function withTheirOwnAnswers(
  told: readonly [Parent, Parent],
  here: readonly Person[],
): readonly [Parent, Parent] {
  const raising = told.filter(isOnlyRaising);
  if (here.length > raising.length) return told;
  const own = (parent: Parent): Parent => {
    const member = here[raising.indexOf(parent)];
    return member ? { ...asParent(member), state: 'raising' } : parent;
  };
  return [own(told[0]), own(told[1])];
}

function isOnlyRaising({ state, disability, illness }: Parent): boolean {
  return state === 'raising' && disability === 'none' && illness === 'none';
}

/** 失去父母、查找不到生父母. 宣告失踪 is in neither list of the text, so it stays open. */
export function lostBoth(parents: readonly [Parent, Parent]): Truth {
  return allOf(
    ...parents.map(({ state }) =>
      state === 'declared-missing' ? undefined : isOneOf(state, 'dead', 'not-found'),
    ),
  );
}

/** Both unable; or one dead or declared missing, the other unable. A child who lost both is 孤儿 instead. */
export function unableBoth(parents: readonly [Parent, Parent]): Truth {
  const [a, b] = parents;
  const listed = anyOf(
    allOf(isUnable(a), isUnable(b)),
    allOf(isGone(a), isUnable(b)),
    allOf(isUnable(a), isGone(b)),
  );
  return allOf(not(lostBoth(parents)), listed);
}

function isGone({ state }: Parent): Truth {
  return isOneOf(state, 'dead', 'declared-missing');
}

/**
 * 重残 (一二级或三四级精神、智力)、重病 (by the local list)、服刑在押、强制隔离戒毒、限制人身自由 (期限六个月以上)、
 * 失联六个月以上. Whether a parent 宣告失踪 or 查找不到 counts as 失联 is not written, so it stays open.
 */
function isUnable({ state, months, disability, illness }: Parent): Truth {
  const alive = not(isOneOf(state, 'dead'));
  const vanished = isOneOf(state, 'declared-missing', 'not-found');
  const unable = anyOf(
    isAtLeastAsSevereAs(disability, 'any', 2),
    isAtLeastAsSevereAs(disability, ['mental', 'intellectual'], 4),
    illness === 'diagnosed' ? undefined : isOneOf(illness, 'recognised'),
    allOf(
      isOneOf(state, 'out-of-contact', 'prison', 'compulsory-treatment', 'restricted'),
      atLeast(months, 6),
    ),
    vanished === false ? false : undefined,
  );
  return allOf(alive, unable);
}

/** The applicant is there to answer; of anybody else that has to be told. */
function asParent({ relation, status, disability, illness }: Person): Parent {
  const state = relation === 'self' && status === undefined ? 'raising' : stateOf(status);
  return {
    ...(state && { state }),
    ...(disability !== undefined && { disability }),
    ...(illness !== undefined && { illness }),
  };
}

function stateOf(status: Person['status']): ParentState | undefined {
  switch (status) {
    case 'prison':
    case 'compulsory-treatment':
    case 'declared-missing':
      return status;
    case 'none':
    case 'soldier':
    case 'clergy':
      return 'raising';
    case undefined:
      return undefined;
  }
}
