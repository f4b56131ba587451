import { anyOf, type Truth } from '../verdict/three-valued';
import type { Kin, LooseTie } from './kin';
import type { Tie } from './ties';

/** What is asked before people are put together. */
export interface FamilyQuestion {
  readonly kin: Kin;
  /** Whether each is counted at all: not where 服刑、强制戒毒、宣告失踪 … */
  readonly present: readonly Truth[];
  /** Whether a child is under age, in school or dependent, and so belongs wherever its parents are. */
  readonly bound: (child: number) => Truth;
}

/** How far a reading goes: only what is certain, what the law leaves open too, or whatever may be. */
export type Reading = 'certain' | 'law-open' | 'possible';

type Groups = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * 共同生活的家庭成员 as a closure: who belongs to the family of `start`, by one reading. Husband, wife and
 * bound children belong together wherever they live; everybody else who owes or is owed support joins
 * where they share a home with any of those.
 *
 * Sets of people are joined, whoever of them asks: from every seat of a family it is the same family.
 *
 * @source 民发〔2021〕57号 第七条
 */
export function familyOf(start: number, question: FamilyQuestion, reading: Reading): ReadonlySet<number> {
  const people = question.present.flatMap((here, index) =>
    index === start || takes(reading, here) ? [index] : [],
  );
  let groups: Groups = new Map(people.map((index) => [index, new Set([index])]));
  for (const step of [nuclear, kindred, loosely]) groups = step(groups, question, reading);
  for (let before = 0; before !== sizeOf(groups); ) {
    before = sizeOf(groups);
    groups = loosely(kindred(groups, question, reading), question, reading);
  }
  return groups.get(start) ?? new Set([start]);
}

type Step = (groups: Groups, question: FamilyQuestion, reading: Reading) => Groups;

/** 配偶、未成年子女、已成年但不能独立生活的子女. */
const nuclear: Step = (groups, question, reading) =>
  joinWhere(groups, (a, b) => takes(reading, belongTogether(question, a, b)));

/** 其他具有法定赡养、扶养、抚养义务关系并长期共同居住的人员. */
const kindred: Step = (groups, { kin }, reading) =>
  joinWhere(groups, (a, b, now) => owe(kin.tie(a, b), reading) && share(a, b, now, kin, reading));

/** Kin of one of several: joined once it makes no difference of which. */
const loosely: Step = (groups, question, reading) =>
  question.kin.loose.reduce((now, loose) => {
    const other = settled(loose, now, reading);
    if (other === undefined || !now.has(loose.person)) return now;
    const joins =
      takes(reading, belongsLoosely(loose, question)) ||
      share(loose.person, other, now, question.kin, reading);
    return joins ? joined(now, loose.person, other) : now;
  }, groups);

function belongsLoosely({ person, tie }: LooseTie, { bound }: FamilyQuestion): Truth {
  return tie === 'child' ? bound(person) : tie === 'spouse';
}

/** Whether two people belong to one family wherever each of them lives. */
export function belongTogether({ kin, bound }: FamilyQuestion, a: number, b: number): Truth {
  switch (kin.tie(a, b)) {
    case 'spouse':
      return true;
    case 'perhaps-spouse':
    case 'relative':
    case 'not-told':
      return undefined;
    case 'child':
      return bound(b);
    case 'parent':
      return bound(a);
    default:
      return false;
  }
}

const lawOpen: readonly Tie[] = ['grandparent', 'grandchild', 'sibling', 'in-law', 'relative'];

function owe(tie: Tie, reading: Reading): boolean {
  return tie === 'parent' || tie === 'child' || (reading !== 'certain' && lawOpen.includes(tie));
}

/** Whether anybody of the one group lives with anybody of the other. */
function share(a: number, b: number, groups: Groups, kin: Kin, reading: Reading): boolean {
  const others = [...(groups.get(b) ?? [])];
  return [...(groups.get(a) ?? [])].some((one) =>
    takes(reading, anyOf(...others.map((each) => kin.share(one, each)))),
  );
}

/** One of the candidates, where it makes no difference which or the reading takes any. */
function settled({ candidates, complete }: LooseTie, groups: Groups, reading: Reading): number | undefined {
  const here = candidates.filter((each) => groups.has(each));
  const [first] = here;
  if (first === undefined || reading === 'possible') return first;
  const alike =
    here.length === candidates.length && here.every((each) => groups.get(each) === groups.get(first));
  return alike && (complete || reading === 'law-open') ? first : undefined;
}

function takes(reading: Reading, claim: Truth): boolean {
  return reading === 'possible' ? claim !== false : claim === true;
}

function joinWhere(groups: Groups, claim: (a: number, b: number, now: Groups) => boolean): Groups {
  const people = [...groups.keys()];
  return people.reduce(
    (outer, a) =>
      people.reduce(
        (now, b) => (a < b && now.get(a) !== now.get(b) && claim(a, b, now) ? joined(now, a, b) : now),
        outer,
      ),
    groups,
  );
}

function joined(groups: Groups, a: number, b: number): Groups {
  const both = new Set([...(groups.get(a) ?? []), ...(groups.get(b) ?? [])]);
  return new Map([...groups].map(([index, group]) => [index, both.has(index) ? both : group]));
}

/** How many groups there are; it falls with every joining. */
function sizeOf(groups: Groups): number {
  return new Set(groups.values()).size;
}
