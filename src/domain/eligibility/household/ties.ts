import type { Relation } from '../../household';

/**
 * What one person is to another. `in-law` is bound by marriage alone, `relative` may owe support or not,
 * `perhaps-spouse` are two parents who do not share a home and did not say whether they are married.
 */
export type Tie =
  | 'spouse'
  | 'perhaps-spouse'
  | 'parent'
  | 'child'
  | 'grandparent'
  | 'grandchild'
  | 'sibling'
  | 'in-law'
  | 'relative'
  | 'none'
  | 'not-told';

/** What somebody related as the second word to the applicant is to somebody related as the first. */
const ties: Readonly<Record<string, Tie>> = {
  'self spouse': 'spouse',
  'self child': 'child',
  'self parent': 'parent',
  'self grandparent': 'grandparent',
  'self grandchild': 'grandchild',
  'self sibling': 'sibling',
  'self parent-in-law': 'in-law',
  'self child-in-law': 'in-law',
  'spouse child': 'child',
  'spouse parent-in-law': 'parent',
  'spouse parent': 'in-law',
  'spouse grandchild': 'grandchild',
  'spouse child-in-law': 'in-law',
  'child child': 'sibling',
  'child parent': 'grandparent',
  'child parent-in-law': 'grandparent',
  'parent sibling': 'child',
  'sibling sibling': 'sibling',
  'sibling grandparent': 'grandparent',
};

const whicheverOf: Readonly<Record<string, Tie>> = {
  'child grandchild': 'child',
  'child-in-law grandchild': 'child',
  'child child-in-law': 'spouse',
  'parent grandparent': 'parent',
};

const turned: Readonly<Partial<Record<Tie, Tie>>> = {
  parent: 'child',
  child: 'parent',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
};

/** A tie seen from its other end. */
export function turnedRound(tie: Tie): Tie {
  return turned[tie] ?? tie;
}

/**
 * What `b` is to `a`, by what each is to the applicant. The child of a remarried spouse is not told from
 * one's own: who raised it owes and is owed the same.
 *
 * @source 《民法典》 第二十六条、第一千零五十九条、第一千零六十七条、第一千零七十二条、第一千零七十四条、第一千零七十五条
 */
export function tieBetween(a: Relation | undefined, b: Relation | undefined): Tie {
  if (a === 'other' || b === 'other') return 'none';
  if (!a || !b) return 'not-told';
  if (a === 'relative' || b === 'relative') return 'relative';
  const back = ties[`${b} ${a}`];
  return ties[`${a} ${b}`] ?? (back ? turnedRound(back) : 'none');
}

/** What `b` is to one of several who stand to the applicant as `a` does: which of them is not told. */
export function tieToOneOf(a: Relation | undefined, b: Relation | undefined): Tie | undefined {
  return whicheverOf[`${a} ${b}`];
}
