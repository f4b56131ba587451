import type { Day } from '../../dates';
import type { Person } from '../../household';
import { allowanceMeasures, chongqingRegulation } from '../verdict/sources';
import { belongTogether, type FamilyQuestion } from './family';
import { boundBy, boundChild, type Finding, type MembershipReason, seven } from './kinship';

/** A household and its family by each reading. */
export interface Family {
  readonly members: readonly Person[];
  readonly day: Day;
  readonly question: FamilyQuestion;
  /** Where the applicant stands. */
  readonly start: number;
  /** Who is 不计入, or may be. */
  readonly outside: readonly (Finding | undefined)[];
  readonly certain: ReadonlySet<number>;
  readonly lawOpen: ReadonlySet<number>;
  readonly possible: ReadonlySet<number>;
}

export interface Found extends Finding {
  /** The member who brings the person in. */
  readonly through?: number;
}

/** Whether one person counts, by the strongest of the reasons there are. */
export function whyCounted(family: Family, index: number): Found {
  const { start, certain, possible, outside } = family;
  if (index === start) return applicant;
  const kept = outside[index];
  if (certain.has(index)) return inside(family, index);
  if (kept?.counts === false) return kept;
  if (!possible.has(index)) return notOfTheFamily(family, index);
  return kept ?? open(family, index);
}

const applicant: Found = {
  counts: true,
  reason: 'applicant',
  source: allowanceMeasures('第四条'),
  answers: ['relation'],
};

const strongestFirst: readonly MembershipReason[] = [
  'spouse',
  'minor-child',
  'studying-child',
  'dependent-child',
  'parent-of-child',
  'duty-and-together',
];

function inside(family: Family, index: number): Found {
  const { start, certain } = family;
  const others = [start, ...[...certain].filter((each) => each !== start && each !== index)];
  const found = others.map((other) => boundTo(family, other, index));
  const rank = ({ reason, through }: Found): number =>
    strongestFirst.indexOf(reason) + (through === undefined ? 20 : through === start ? 0 : 10);
  return found.reduce((best, each) => (rank(each) < rank(best) ? each : best));
}

/** What binds somebody to one counted member; the duty to support where nothing closer does. */
function boundTo({ members, day, question }: Family, other: number, index: number): Found {
  const tie = question.kin.tie(other, index);
  const together =
    tie === 'child' || tie === 'parent' ? { ...dutyAndTogether, through: other } : dutyAndTogether;
  if (tie === 'spouse') return { ...spouse, through: other };
  if (belongTogether(question, other, index) !== true) return together;
  const child = members[tie === 'child' ? index : other];
  const why = child && boundChild(child, day);
  if (!why) return together;
  const { item, answers } = boundBy[why];
  if (tie === 'child') return { counts: true, reason: why, source: seven(item), answers, through: other };
  return {
    counts: true,
    reason: 'parent-of-child',
    source: seven(item),
    answers: ['relation'],
    through: other,
  };
}

const spouse: Found = { counts: true, reason: 'spouse', source: seven('（一）'), answers: ['relation'] };

const dutyAndTogether: Found = {
  counts: true,
  reason: 'duty-and-together',
  source: seven('（四）'),
  answers: ['relation', 'livesTogether'],
};

function notOfTheFamily({ members }: Family, index: number): Found {
  const { relation, livesTogether } = members[index] ?? {};
  if (relation === 'other') {
    return { counts: false, reason: 'no-duty', source: seven('（四）'), answers: ['relation'] };
  }
  const reason = livesTogether === false ? 'lives-apart' : 'no-duty';
  return { counts: false, reason, source: seven('（四）'), answers: ['relation', 'livesTogether'] };
}

/** Open by the law itself, for want of an answer, or because nobody said who shares which home. */
function open(family: Family, index: number): Found {
  const { members, lawOpen, question } = family;
  if (lawOpen.has(index) || members[index]?.relation === 'relative') {
    const others = [...lawOpen].filter((each) => each !== index);
    const kindred = others.some((each) => isKindred(question.kin.tie(each, index)));
    const reason = kindred ? 'duty-depends' : 'by-marriage';
    return { counts: undefined, reason, source: seven('（四）'), answers: ['relation', 'livesTogether'] };
  }
  const answers = missing(family, index);
  if (answers.length > 0) return { counts: undefined, reason: 'not-told', source: seven(''), answers };
  if (turnsOnPostgraduate(family, index)) return postgraduate;
  return { counts: undefined, reason: 'homes-unclear', source: seven('（四）'), answers: ['livesTogether'] };
}

const postgraduate: Found = {
  counts: undefined,
  reason: 'study-unclear',
  source: chongqingRegulation('第十一条第一款（三）'),
  answers: ['study'],
};

/** A postgraduate, or a parent of one. */
function turnsOnPostgraduate({ members, question }: Family, index: number): boolean {
  return members.some((other, at) => {
    const tie = at === index ? 'none' : question.kin.tie(at, index);
    return (
      (tie === 'child' ? members[index] : tie === 'parent' ? other : undefined)?.study === 'postgraduate'
    );
  });
}

function isKindred(tie: string): boolean {
  return ['grandparent', 'grandchild', 'sibling', 'relative', 'child', 'parent'].includes(tie);
}

/** The answers about a person that are absent, and that belonging turns on. */
function missing({ members, question, day }: Family, index: number): readonly (keyof Person)[] {
  const person = members[index] ?? {};
  const ties = members.map((_, other) => (other === index ? 'none' : question.kin.tie(other, index)));
  const ofChild = ties.includes('child') && boundChild(person, day) === undefined;
  const asked: readonly (keyof Person)[] = [
    'relation',
    'livesTogether',
    ...(ofChild ? (['age', 'study', 'dependent'] as const) : []),
    ...(ties.includes('perhaps-spouse') ? (['married'] as const) : []),
  ];
  return asked.filter((name) => person[name] === undefined);
}
