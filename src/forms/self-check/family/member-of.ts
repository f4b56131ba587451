import type { Answers, AnswerValue } from '@/domain/form/definition';
import type { Disability, Parent, Person, SelfCare, Status, Study } from '@/domain/household';
import type { Income, IncomeKind } from '@/domain/household-money';
import { kindsWithCosts, leftOutKinds, measuredKinds } from '../incomes';
import { answeredFields, answerNumber, answerOneOf, answerSum, yesOrNo } from '../known';
import { mayHold, tickedIn } from '../steps';
import { knownRelations } from './member-options';
import { mayStudy, type OfMember, ofMember } from './members';

/** One member as the rules take a person; the first is the one the check is for. */
export function memberOf(answers: Answers, index: number): Person {
  const own: OfMember = (name) => answers[ofMember(index, name)];
  const health = healthOf(own, answers);
  // Of somebody in good health three things are not asked: the answer is no.
  const ifHealthy = Object.values(health).every((each) => each === 'none') ? false : undefined;
  return answeredFields({
    relation: index === 0 ? 'self' : relationOf(own('relation')),
    age: answerNumber(own('age')),
    livesTogether: index === 0 ? undefined : yesOrNo(own('together')),
    study: studyOf(own, answers),
    dependent: yesOrNo(own('dependent')) ?? ifHealthy,
    status: statusOf(own, answers),
    married: yesOrNo(own('married')),
    clergyYearsAway: answerNumber(own('clergyYears')),
    ...health,
    bedridden: yesOrNo(own('bedridden')) ?? ifHealthy,
    lostAbilityToWork: yesOrNo(own('lost')) ?? ifHealthy,
    work: workOf(own),
    incomes: incomesOf(answers, index),
    selfCare: selfCareOf(own('care')),
    parents: parentsOf(own),
  } as const);
}

function relationOf(value: AnswerValue | undefined): Person['relation'] {
  return answerOneOf(value, ...knownRelations);
}

/** What was ruled out of the whole family is ruled out of each. */
function healthOf(
  own: OfMember,
  { anyone }: Answers,
): { [Key in 'disability' | 'illness']: Person[Key] | undefined } {
  return {
    disability: mayHold(anyone, 'disabled') ? disabilityOf(own) : 'none',
    illness: mayHold(anyone, 'ill') ? answerOneOf(own('illness'), 'none', 'diagnosed', 'recognised') : 'none',
  };
}

/** Nobody under 16 is asked about work. */
function workOf(own: OfMember): Person['work'] {
  const age = answerNumber(own('age'));
  if (age !== undefined && age < 16) return 'not-working';
  return answerOneOf(own('work'), 'employed', 'unemployed', 'not-working');
}

function studyOf(own: OfMember, answers: Answers): Study | undefined {
  if (!mayStudy(own, answers)) return 'none';
  return answerOneOf(
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
  if (tickedIn(away)?.length === 0) return 'none';
  return answerOneOf(
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
  const answer = answerOneOf(
    own('disability'),
    'none',
    'no-card',
    'card',
    'card-1',
    'card-2',
    'card-3',
    'card-4',
  );
  if (answer === undefined || answer === 'none') return answer;
  return answeredFields({ card: answer !== 'no-card', kind: kindOf(own), grade: grades[answer] });
}

const grades: Partial<Readonly<Record<string, 1 | 2 | 3 | 4>>> = {
  'card-1': 1,
  'card-2': 2,
  'card-3': 3,
  'card-4': 4,
};

function kindOf(own: OfMember): Disability['kind'] {
  return answerOneOf(
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
  const kinds = tickedIn(answers[`m${index}-incomes`]);
  const all: readonly IncomeKind[] = [...measuredKinds, ...leftOutKinds];
  return kinds && all.filter((kind) => kinds.includes(kind)).map((kind) => incomeOf(answers, index, kind));
}

function incomeOf(answers: Answers, index: number, kind: IncomeKind): Income {
  const own = (name: string) => answers[`m${index}-${kind}-${name}`];
  return {
    kind,
    ...answeredFields({
      amount: answerSum(own('amount')),
      per: answerOneOf(own('per'), 'month', 'year'),
      // Costs that nobody knows are any sum, not none.
      costs: kindsWithCosts.includes(kind) ? (answerSum(own('costs')) ?? {}) : undefined,
    }),
  };
}

function selfCareOf(care: AnswerValue | undefined): SelfCare | undefined {
  const list = tickedIn(care);
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

/** The options name the grade and six months or more themselves; which illness, the street has to see. */
function parentOf(value: AnswerValue | undefined): Parent {
  if (value === 'disabled')
    return { state: 'raising', disability: { card: true, grade: 2 }, illness: 'none' };
  if (value === 'ill') return { state: 'raising', disability: 'none', illness: 'diagnosed' };
  if (value === 'raising') return { state: 'raising', disability: 'none', illness: 'none' };
  const lasting = answerOneOf(value, 'out-of-contact', 'prison', 'compulsory-treatment', 'restricted');
  if (lasting) return { state: lasting, months: 6, disability: 'none', illness: 'none' };
  return answeredFields({ state: answerOneOf(value, 'dead', 'declared-missing', 'not-found') });
}
