import type { Answers, AnswerValue } from '@/domain/form/definition';
import type {
  Disability,
  Income,
  IncomeKind,
  Parent,
  Person,
  SelfCare,
  Status,
  Study,
} from '@/domain/household';
import { kindsWithCosts, leftOutKinds, measuredKinds } from './incomes';
import { known, numberOf, oneOf, sumOf, yesOrNo } from './known';
import { type OfMember, ofMember } from './members';
import { mayHold, ticked } from './steps';

/** One member as the rules take a person; the first is the one the check is for. */
export function memberOf(answers: Answers, index: number): Person {
  const own: OfMember = (name) => answers[ofMember(index, name)];
  return known({
    relation: index === 0 ? 'self' : relationOf(own('relation')),
    age: numberOf(own('age')),
    livesTogether: index === 0 ? undefined : yesOrNo(own('together')),
    study: studyOf(own, answers),
    dependent: yesOrNo(own('dependent')),
    status: statusOf(own, answers),
    married: yesOrNo(own('married')),
    clergyYearsAway: numberOf(own('clergyYears')),
    disability: mayHold(answers.anyone, 'disabled') ? disabilityOf(own) : 'none',
    illness: mayHold(answers.anyone, 'ill')
      ? oneOf(own('illness'), 'none', 'diagnosed', 'recognised')
      : 'none',
    bedridden: yesOrNo(own('bedridden')),
    lostAbilityToWork: yesOrNo(own('lost')),
    work: oneOf(own('work'), 'employed', 'unemployed', 'not-working'),
    incomes: incomesOf(answers, index),
    selfCare: selfCareOf(own('care')),
    parents: parentsOf(own),
  } as const);
}

function relationOf(value: AnswerValue | undefined): Person['relation'] {
  return oneOf(
    value,
    'spouse',
    'child',
    'parent',
    'grandparent',
    'grandchild',
    'sibling',
    'parent-in-law',
    'child-in-law',
    'other',
  );
}

function studyOf(own: OfMember, { anyone }: Answers): Study | undefined {
  if (!mayHold(anyone, 'student')) return 'none';
  return oneOf(
    own('study'),
    'none',
    'kindergarten',
    'school',
    'full-time-college',
    'part-time-college',
    'postgraduate',
  );
}

/** 「没有」 of the whole family says it of each. */
function statusOf(own: OfMember, { away }: Answers): Status | undefined {
  if (ticked(away)?.length === 0) return 'none';
  return oneOf(
    own('status'),
    'none',
    'prison',
    'compulsory-treatment',
    'declared-missing',
    'soldier',
    'clergy',
  );
}

function disabilityOf(own: OfMember): Person['disability'] {
  const answer = oneOf(own('disability'), 'none', 'no-card', 'card', 'card-1', 'card-2', 'card-3', 'card-4');
  if (answer === undefined || answer === 'none') return answer;
  return known({ card: answer !== 'no-card', kind: kindOf(own), grade: grades[answer] });
}

const grades: Partial<Readonly<Record<string, 1 | 2 | 3 | 4>>> = {
  'card-1': 1,
  'card-2': 2,
  'card-3': 3,
  'card-4': 4,
};

function kindOf(own: OfMember): Disability['kind'] {
  return oneOf(
    own('disabilityKind'),
    'limb',
    'sight',
    'hearing',
    'speech',
    'intellectual',
    'mental',
    'multiple',
  );
}

function incomesOf(answers: Answers, index: number): readonly Income[] | undefined {
  const kinds = ticked(answers[`m${index}-incomes`]);
  const all: readonly IncomeKind[] = [...measuredKinds, ...leftOutKinds];
  return kinds && all.filter((kind) => kinds.includes(kind)).map((kind) => incomeOf(answers, index, kind));
}

function incomeOf(answers: Answers, index: number, kind: IncomeKind): Income {
  const own = (name: string) => answers[`m${index}-${kind}-${name}`];
  return {
    kind,
    ...known({
      amount: sumOf(own('amount')),
      per: oneOf(own('per'), 'month', 'year'),
      // Costs that nobody knows are any sum, not none.
      costs: kindsWithCosts.includes(kind) ? (sumOf(own('costs')) ?? {}) : undefined,
    }),
  };
}

function selfCareOf(care: AnswerValue | undefined): SelfCare | undefined {
  const list = ticked(care);
  return (
    list && {
      eats: list.includes('eats'),
      dresses: list.includes('dresses'),
      getsOutOfBed: list.includes('getsOutOfBed'),
      usesToilet: list.includes('usesToilet'),
      walksIndoors: list.includes('walksIndoors'),
      bathes: list.includes('bathes'),
    }
  );
}

function parentsOf(own: OfMember): Person['parents'] {
  const [father, mother] = [own('father'), own('mother')];
  return father === undefined && mother === undefined ? undefined : [parentOf(father), parentOf(mother)];
}

/** The options name six months or more themselves; which illness or grade the street has to see. */
function parentOf(value: AnswerValue | undefined): Parent {
  if (value === 'disabled') return { state: 'raising', disability: { card: true } };
  if (value === 'ill') return { state: 'raising', illness: 'diagnosed' };
  const lasting = oneOf(value, 'out-of-contact', 'prison', 'compulsory-treatment', 'restricted');
  if (lasting) return { state: lasting, months: 6 };
  return known({ state: oneOf(value, 'raising', 'dead', 'declared-missing', 'not-found') });
}
