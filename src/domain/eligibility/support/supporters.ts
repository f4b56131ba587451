import type { Day } from '../../dates';
import type { Household, Relation } from '../../household';
import type { AssessmentContext } from '../../standard';
import { type Kin, kinOf } from '../household/kin';
import { isMinor } from '../household/person';
import { type Tie, tieBetween, tieToOneOf } from '../household/ties';
import { standardsFor } from '../means/income-standards';
import type { Candidate } from '../means/own-income';
import { maxPeople } from '../means/surplus';
import { yearlyTotal } from '../means/total';
import { condition } from '../verdict/condition';
import { extremePovertyMeasures } from '../verdict/sources';
import { allOf, anyOf, not, type Truth } from '../verdict/three-valued';
import type { Condition } from '../verdict/verdict';
import { parentsElsewhereUnable } from './parents-elsewhere';
import type { WhoIsUnable } from './who-is-unable';

/**
 * 无法定赡养、抚养、扶养义务人或者其法定义务人无履行义务能力: nobody owes support, or nobody who does is
 * able to. Looks at the rest of the family and at `supporters` outside it.
 *
 * @source 民发〔2021〕43号 第四条（三）、第八条
 */
export function supportersUnable(
  household: Household,
  candidate: Candidate,
  unable: WhoIsUnable,
  setting: AssessmentContext,
): Condition {
  const inside = [
    ...insideUnable(kinOf(household, setting.day), candidate, unable.members),
    ...parentsElsewhereUnable(household, candidate, setting),
  ];
  const outside = household.supporters?.map(({ relation }, place) =>
    excused(tieToOutside(candidate.person.relation, relation), unable.outside?.[place]),
  );
  const met = allOf(...inside, ...(outside ?? [undefined]), ...(household.moreSupporters ? [undefined] : []));
  const notes = met === undefined && isTold(household, candidate) ? (['by-office'] as const) : [];
  return condition(
    'supporters-unable',
    household.members ? met : allOf(met, isWellOff(household, setting) ? false : undefined),
    extremePovertyMeasures('第四条（三）、第八条'),
    ['supporters', ...aboutTheOthers(household, candidate, setting.day)],
    { notes },
  );
}

/**
 * In the quick check: whether whoever is no candidate must have so much that they can support, whichever
 * of the family it is. It takes ten times the standard, so that no doubt of the local line is left.
 */
function isWellOff(household: Household, context: AssessmentContext): boolean {
  const { people = maxPeople } = household;
  const standards = standardsFor(household, context);
  if (people < 2 || !standards) return false;
  const needed = standards.ceiling.value * 12 * (context.region.triage.ableMonths * (people - 1) + 1);
  return yearlyTotal(household, context).least >= needed;
}

function aboutTheOthers({ members }: Household, { index: own }: Candidate, day: Day): readonly string[] {
  if (!members) return ['members'];
  const asked = ['age', 'disability', 'illness', 'status'] as const;
  return members.flatMap((person, index) =>
    index === own || isMinor(person, day) ? [] : asked.map((name) => `members[${index}].${name}`),
  );
}

/** The rest of the family; of one of several who owes, it is enough that none of them could. */
function insideUnable(
  kin: Kin,
  { index: own = 0 }: Candidate,
  unable: WhoIsUnable['members'],
): readonly Truth[] {
  const loose = kin.loose.flatMap(({ person, candidates }) => {
    if (person === own) return [alike(candidates.map((each) => unable[each]))];
    return candidates.includes(own) ? [unable[person] || undefined] : [];
  });
  const sure = unable.flatMap((each, index) => (index === own ? [] : [excused(kin.tie(own, index), each)]));
  return [...sure, ...loose];
}

function alike([first, ...others]: readonly Truth[]): Truth {
  return others.every((each) => each === first) ? first : undefined;
}

/** Whether this person need not be counted on: owes nothing, or is unable. */
function excused(tie: Tie, unable: Truth): Truth {
  return anyOf(not(owesSupport(tie)), unable);
}

/** What somebody outside is to a candidate; where it is one of several, that is not told. */
function tieToOutside(candidate: Relation | undefined, outside: Relation | undefined): Tie {
  const loose = tieToOneOf(candidate, outside) ?? tieToOneOf(outside, candidate);
  return loose ? 'not-told' : tieBetween(candidate, outside);
}

function isTold({ members, supporters }: Household, { person }: Candidate): boolean {
  const people = [...(members ?? []).filter((member) => member !== person), ...(supporters ?? [])];
  const told = people.every(
    ({ disability, illness, status }) =>
      disability !== undefined && illness !== undefined && status !== undefined,
  );
  const property = supporters?.every(
    ({ status, plainAssets }) => status === 'none' || plainAssets !== undefined,
  );
  return members !== undefined && property === true && told;
}

/**
 * 法定赡养、抚养、扶养义务 that goes with a tie; grandparents, grandchildren, brothers and sisters owe it only
 * where nobody nearer can, so they stay unknown.
 *
 * @source 《民法典》 第一千零五十九条、第一千零六十七条、第一千零七十四条、第一千零七十五条
 */
function owesSupport(tie: Tie): Truth {
  switch (tie) {
    case 'spouse':
    case 'parent':
    case 'child':
      return true;
    case 'in-law':
    case 'none':
      return false;
    default:
      return undefined;
  }
}
