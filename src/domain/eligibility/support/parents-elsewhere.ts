import type { Household, Parent } from '../../household';
import type { AssessmentContext } from '../../standard';
import { kinOf } from '../household/kin';
import { isMinor, isSeriouslyIll } from '../household/person';
import type { Candidate } from '../means/own-income';
import { isOneOf, type Truth } from '../verdict/three-valued';

/**
 * 无履行义务能力 of a child's parents who are not among the members: one who raises it in good health is
 * able; 失联, 强制隔离戒毒 and an illness are not in the list of the text, and of the others property is not
 * told, so these stay open. A child of whom nobody said that its parents cannot has parents who may.
 *
 * @source 《民法典》 第二十六条第一款; 民发〔2021〕43号 第八条
 */
export function parentsElsewhereUnable(
  household: Household,
  { person, index = 0 }: Candidate,
  { day }: AssessmentContext,
): readonly Truth[] {
  const { here, perhaps } = parentsHere(household, index, day);
  if (!person.parents) {
    const denied = household.anyone?.childWithoutParents === false && isMinor(person, day) === true;
    return denied && here === 0 && !perhaps ? [undefined] : [];
  }
  const raising = person.parents.filter(({ state }) => state === 'raising').slice(here);
  const others = person.parents.filter(({ state }) => state !== 'raising');
  return [
    ...others.map(({ state }) => isOneOf(state, 'dead', 'not-found') || undefined),
    ...raising.map((parent) => (isHealthy(parent) && !perhaps ? false : undefined)),
  ];
}

/** How many of the members are parents of the child, and whether others may be. */
function parentsHere({ members = [] }: Household, child: number, day: AssessmentContext['day']) {
  const kin = kinOf({ members }, day);
  return {
    here: members.filter((_, each) => each !== child && kin.tie(child, each) === 'parent').length,
    perhaps: kin.loose.some(({ person, candidates }) => person === child && candidates.length > 0),
  };
}

function isHealthy(parent: Parent): boolean {
  return parent.disability === 'none' && isSeriouslyIll(parent) === false;
}
