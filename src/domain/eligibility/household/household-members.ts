import type { Day } from '../../dates';
import type { Household, Person } from '../../household';
import type { Source } from '../../source';
import type { Truth } from '../verdict/three-valued';
import { type FamilyQuestion, familyOf } from './family';
import { kinOf } from './kin';
import { boundChild, type MembershipReason } from './kinship';
import { leftOut } from './left-out';
import { type Family, whyCounted } from './why-counted';

export interface Membership {
  readonly counts: Truth;
  readonly reason: MembershipReason;
  readonly source: Source;
  readonly answersUsed: readonly string[];
  /** Place in `members` of the member who brings this person in, where that is not the applicant. */
  readonly through?: number;
}

const known = new WeakMap<Household, { readonly day: Day; readonly all: readonly Membership[] }>();

/**
 * 共同生活的家庭成员: for each person of `members`, whether they count and why. A person is one by what
 * they are to any counted member, not to the applicant alone: whoever of a family holds the phone, the
 * family is the same.
 *
 * @source 民发〔2021〕57号 第七条; 《重庆市城乡居民最低生活保障条例》(2016) 第十一条 (未婚现役军人)
 */
export function memberships(household: Household, day: Day): readonly Membership[] {
  const before = known.get(household);
  if (before?.day === day) return before.all;
  const family = readings(household, day);
  const all = family.members.map((_, index) => membership(family, index));
  known.set(household, { day, all });
  return all;
}

function readings(household: Household, day: Day): Family {
  const { members = [] } = household;
  const outside = members.map((person) => leftOut(person, day));
  const question: FamilyQuestion = {
    kin: kinOf(household, day),
    present: outside.map((finding) => (finding ? finding.counts : true)),
    bound: (child) => isBound(members[child], day),
  };
  const self = members.findIndex(({ relation }) => relation === 'self');
  const start = Math.max(0, self);
  return {
    members,
    day,
    outside,
    question,
    start,
    certain: familyOf(start, question, 'certain'),
    lawOpen: familyOf(start, question, 'law-open'),
    possible: familyOf(start, question, 'possible'),
  };
}

function isBound(child: Person | undefined, day: Day): Truth {
  const why = child && boundChild(child, day);
  return why === undefined ? undefined : why !== false;
}

function membership(family: Family, index: number): Membership {
  const { counts, reason, source, answers, through } = whyCounted(family, index);
  const answersUsed = answers.map((name) => `members[${index}].${name}`);
  if (through === undefined || through === family.start) return { counts, reason, source, answersUsed };
  return { counts, reason, source, through, answersUsed: [...answersUsed, `members[${through}].relation`] };
}
