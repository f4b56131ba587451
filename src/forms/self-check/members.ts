import type { Answers, AnswerValue, Question } from '@/domain/form/definition';
import { isOneByOne, mostMembers } from './family';
import { incomeSteps } from './incomes';
import {
  abilities,
  away,
  disability,
  illness,
  kinds,
  parentStates,
  relations,
  study,
  yesNo,
} from './member-options';
import { mayHold, oneOrNone, type Step, ticked } from './steps';

/** The id of one answer of one member; the first is the person the check is for. */
export function ofMember(index: number, name: string): string {
  return `m${index}-${name}`;
}

/** Reads one member's answers by name, whatever their number. */
export type OfMember = (name: string) => AnswerValue | undefined;

type Asked = (own: OfMember, answers: Answers) => boolean;

const mayStudy: Asked = (own, { anyone }) =>
  mayHold(anyone, 'student') &&
  mayBe(own('age'), (age) => age >= 3 && (age <= 35 || own('relation') === 'child'));

const mayDepend: Asked = (own) =>
  own('relation') === 'child' &&
  own('study') !== 'full-time-college' &&
  mayBe(own('age'), (age) => age >= 18);

/** Of one's own child it follows from the family itself, unless somebody said otherwise. */
const mayLackParents: Asked = (own, { anyone }) =>
  typeof own('age') === 'number' &&
  Number(own('age')) < 18 &&
  mayHold(anyone, 'child-alone') &&
  (own('relation') !== 'child' || ticked(anyone) !== undefined);

const isDisabled: Asked = (own) => String(own('disability') ?? '').includes('card');

const isFrail: Asked = (own) =>
  isDisabled(own, {}) || own('illness') === 'diagnosed' || own('illness') === 'recognised';

/** Every page about every member, in order: one person after the other. */
export const memberSteps: readonly Step[] = [
  {
    id: 'away',
    questions: [{ id: 'away', kind: 'choices', options: [...away, 'none', 'unknown'] }],
    asked: isOneByOne,
    check: oneOrNone('away'),
  },
  ...Array.from({ length: mostMembers }, (_, index) => stepsOf(index)).flat(),
];

function stepsOf(index: number): readonly Step[] {
  const choice = (name: string, options: readonly string[]): Question => ({
    id: ofMember(index, name),
    kind: 'choice',
    options,
  });
  const number = (name: string, most: number): Question => ({
    id: ofMember(index, name),
    kind: 'number',
    most,
    unknown: true,
  });
  const page = (name: string, questions: readonly Question[], asked: Asked): Step => ({
    id: ofMember(index, name),
    questions,
    asked: (answers) => isMember(index, answers) && asked((own) => answers[ofMember(index, own)], answers),
  });
  return [
    page('who', [choice('relation', relations), choice('together', yesNo)], () => index > 0),
    page('age', [number('age', 130)], () => true),
    page('study', [choice('study', study)], mayStudy),
    page('dependent', [choice('dependent', yesNo)], mayDepend),
    page('status', [choice('status', ['none', ...away, 'unknown'])], (_, { away: told }) => isAway(told)),
    page('married', [choice('married', yesNo)], (own) => own('status') === 'soldier'),
    page('clergy', [number('clergyYears', 99)], (own) => own('status') === 'clergy'),
    page('parents', [choice('father', parentStates), choice('mother', parentStates)], mayLackParents),
    page('disability', [choice('disability', disability)], (_, { anyone }) => mayHold(anyone, 'disabled')),
    page('kind', [choice('disabilityKind', kinds)], isDisabled),
    page('illness', [choice('illness', illness)], (_, { anyone }) => mayHold(anyone, 'ill')),
    page('ability', [choice('lost', yesNo), choice('bedridden', yesNo)], isFrail),
    page('care', [{ id: ofMember(index, 'care'), kind: 'choices', options: abilities }], (own) =>
      [own('lost'), own('bedridden')].includes('yes'),
    ),
    page('work', [choice('work', ['employed', 'unemployed', 'not-working', 'unknown'])], (own) =>
      mayBe(own('age'), (age) => age >= 16),
    ),
    ...incomeSteps(index, (answers) => isMember(index, answers)),
  ];
}

function isMember(index: number, answers: Answers): boolean {
  return isOneByOne(answers) && typeof answers.people === 'number' && index < answers.people;
}

function isAway(told: AnswerValue | undefined): boolean {
  return (ticked(told)?.length ?? 0) > 0;
}

function mayBe(age: AnswerValue | undefined, test: (age: number) => boolean): boolean {
  return typeof age !== 'number' || test(age);
}
