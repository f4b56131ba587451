import type { Day } from '../../dates';
import type { Person } from '../../household';
import type { Source } from '../../source';
import { allowanceMeasures } from '../verdict/sources';
import { atLeast, isOneOf, type Truth } from '../verdict/three-valued';
import { ageOf } from './person';

/** Why a person does or does not count; content/messages has a sentence for each. */
export const membershipReasons = [
  'applicant',
  'spouse',
  'minor-child',
  'studying-child',
  'dependent-child',
  'parent-of-child',
  'duty-and-together',
  'lives-apart',
  'away',
  'clergy',
  'clergy-unclear',
  'soldier',
  'duty-depends',
  'by-marriage',
  'no-duty',
  'study-unclear',
  'homes-unclear',
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

/** Why a child belongs to its parents' family wherever it lives, and the item of 第七条 that says so. */
export const boundBy = {
  'minor-child': { item: '（二）', answers: ['relation', 'age'] },
  'studying-child': { item: '（三）', answers: ['relation', 'age', 'study'] },
  'dependent-child': { item: '（三）', answers: ['relation', 'dependent'] },
} as const satisfies Partial<Record<MembershipReason, { item: string; answers: readonly (keyof Person)[] }>>;

/**
 * 未成年子女; 已成年但不能独立生活的子女, full-time study up to 本科 among them. `undefined` while an answer is
 * missing that could still make it so, `false` where none could. 研究生 are open: the national rule names
 * study up to 本科, Chongqing's 在校就读的成年子女.
 *
 * @source 民发〔2021〕57号 第七条第一款（二）、（三）; 重庆条例(2016) 第十一条第一款（三）
 */
export function boundChild(person: Person, day: Day): keyof typeof boundBy | false | undefined {
  const adult = atLeast(ageOf(person, day), 18);
  if (adult === false) return 'minor-child';
  const studies = isOneOf(person.study, 'school', 'full-time-college', 'kindergarten');
  if (studies === true) return 'studying-child';
  if (person.dependent === true) return 'dependent-child';
  if (person.study === 'postgraduate') return undefined;
  const isOpen = adult === undefined || studies === undefined || person.dependent === undefined;
  return isOpen ? undefined : false;
}
