import type { Day } from '../dates';
import type { Person } from '../household';
import type { Source } from '../source';
import { ageOf } from './person';
import { allowanceMeasures } from './sources';
import { atLeast, isOneOf, type Truth } from './three-valued';

/** Why a person does or does not count; content/messages has a sentence for each. */
export const membershipReasons = [
  'applicant',
  'spouse',
  'minor-child',
  'studying-child',
  'dependent-child',
  'duty-and-together',
  'lives-apart',
  'away',
  'clergy',
  'clergy-unclear',
  'soldier',
  'duty-depends',
  'no-duty',
  'not-told',
] as const;

export type MembershipReason = (typeof membershipReasons)[number];

/** Whether and why somebody counts, before the paths of the answers are known. */
export interface Finding {
  readonly counts: Truth;
  readonly reason: MembershipReason;
  readonly source: Source;
  readonly answers: readonly (keyof Person)[];
}

/** 民发〔2021〕57号 第七条, with the item. */
export function seven(item: string): Source {
  return allowanceMeasures(`第七条${item}`);
}

/**
 * Whether a relation makes somebody a member of the family living together.
 *
 * @source 民发〔2021〕57号 第七条第一款
 */
export function byRelation(person: Person, everybody: readonly Person[], day: Day): Finding {
  const { relation } = person;
  if (!relation) return { counts: undefined, reason: 'not-told', source: seven(''), answers: ['relation'] };
  switch (relation) {
    case 'self':
      return {
        counts: true,
        reason: 'applicant',
        source: allowanceMeasures('第四条'),
        answers: ['relation'],
      };
    case 'spouse':
      return { counts: true, reason: 'spouse', source: seven('（一）'), answers: ['relation'] };
    case 'child':
      return child(person, day);
    case 'parent':
      return together(person, true);
    case 'parent-in-law':
      return together(person, everybody.some((other) => other.relation === 'spouse') || undefined);
    case 'child-in-law':
      return together(person, everybody.some(isChildAtHome) || undefined);
    case 'grandparent':
    case 'grandchild':
    case 'sibling':
      return together(person, undefined);
    case 'other':
      return { counts: false, reason: 'no-duty', source: seven('（四）'), answers: ['relation'] };
  }
}

function isChildAtHome({ relation, livesTogether }: Person): boolean {
  return relation === 'child' && livesTogether === true;
}

/** 未成年子女; 已成年但不能独立生活的子女, full-time study up to 本科 among them; others like any kin. */
function child(person: Person, day: Day): Finding {
  const adult = atLeast(ageOf(person, day), 18);
  if (adult === false) {
    return { counts: true, reason: 'minor-child', source: seven('（二）'), answers: ['relation', 'age'] };
  }
  const studies = isOneOf(person.study, 'school', 'full-time-college', 'kindergarten');
  if (studies === true) {
    return {
      counts: true,
      reason: 'studying-child',
      source: seven('（三）'),
      answers: ['relation', 'age', 'study'],
    };
  }
  if (person.dependent === true) {
    return {
      counts: true,
      reason: 'dependent-child',
      source: seven('（三）'),
      answers: ['relation', 'dependent'],
    };
  }
  const open = adult === undefined || studies === undefined || person.dependent === undefined;
  const kin = together(person, true);
  if (kin.counts === false && open)
    return { ...kin, counts: undefined, reason: 'not-told', answers: ['age', 'study', 'dependent'] };
  return kin;
}

/** 其他具有法定赡养、扶养、抚养义务关系并长期共同居住的人员. */
function together({ livesTogether }: Person, duty: true | undefined): Finding {
  const source = seven('（四）');
  const answers = ['relation', 'livesTogether'] as const;
  if (livesTogether === false) return { counts: false, reason: 'lives-apart', source, answers };
  if (livesTogether === undefined) return { counts: undefined, reason: 'not-told', source, answers };
  return { counts: duty, reason: duty ? 'duty-and-together' : 'duty-depends', source, answers };
}
