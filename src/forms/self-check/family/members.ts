import type { Answers, AnswerValue, Question } from '@/domain/form/definition';
import { incomeSteps } from '../incomes';
import { mayHold, oneOrNone, type SelfCheckStep, tickedIn } from '../steps';
import { isOneByOne, maxMembers } from './family';
import {
  abilities,
  away,
  disabilityGrades,
  illness,
  kinds,
  memberRelations,
  parentStates,
  type SomeRare,
  study,
  yesNo,
} from './member-options';

/** The id of one answer of one member; the first is the person the check is for. */
export function ofMember(index: number, name: string): string {
  return `m${index}-${name}`;
}

/** Reads one member's answers by name, whatever their number. */
export type OfMember = (name: string) => AnswerValue | undefined;

type Asked = (own: OfMember, answers: Answers) => boolean;

/** Whether schooling is asked: of nobody who is too young for it, nor of the grown who are no child here. */
export const mayStudy: Asked = (own, { anyone }) =>
  mayHold(anyone, 'student') &&
  mayBe(own('age'), (age) => age >= 3 && (age <= 35 || own('relation') === 'child'));

const isAdult: Asked = (own) => mayBe(own('age'), (age) => age >= 18);

/** Asked of a grown person whom illness or disability may keep from living on their own. */
const mayDepend: Asked = (own, answers) => isFrail(own, answers) && isAdult(own, answers);

/** Of one's own child it follows from the family itself, unless somebody said otherwise or the parent is frail. */
const mayLackParents: Asked = (own, answers) => {
  if (typeof own('age') !== 'number' || Number(own('age')) >= 18) return false;
  if (!mayHold(answers.anyone, 'child-alone')) return false;
  const self: OfMember = (name) => answers[ofMember(0, name)];
  return own('relation') !== 'child' || tickedIn(answers.anyone) !== undefined || isFrail(self, answers);
};

const isDisabled: Asked = (own) => String(own('disability') ?? '').includes('card');

/** Disabled or seriously ill, as far as it was said. */
export const isFrail: Asked = (own) =>
  isDisabled(own, {}) || own('illness') === 'diagnosed' || own('illness') === 'recognised';

function isParent(relation: AnswerValue | undefined): boolean {
  return relation === 'parent' || relation === 'parent-in-law';
}

/** Soldiers, and a parent who lives apart: whether the two are still a couple decides who counts. */
const mayBeMarried: Asked = (own) =>
  own('status') === 'soldier' || (isParent(own('relation')) && own('together') === 'no');

/** Every page about every member, in order: one person after the other. */
export const memberSteps: readonly SelfCheckStep[] = [
  {
    id: 'away',
    questions: [{ id: 'away', kind: 'choices', options: [...away, 'none', 'unknown'] }],
    asked: isOneByOne,
    check: oneOrNone('away'),
  },
  ...Array.from({ length: maxMembers }, (_, index) => stepsOf(index)).flat(),
];

function stepsOf(index: number): readonly SelfCheckStep[] {
  const choice = (name: string, offered: SomeRare): Question => ({
    id: ofMember(index, name),
    kind: 'choice',
    ...offered,
  });
  const number = (name: string, most: number): Question => ({
    id: ofMember(index, name),
    kind: 'number',
    most,
    unknown: true,
  });
  const page = (name: string, questions: readonly Question[], asked: Asked): SelfCheckStep => ({
    id: ofMember(index, name),
    questions,
    asked: (answers) => isMember(index, answers) && asked((own) => answers[ofMember(index, own)], answers),
  });
  // The first is 本人.
  const who = [
    page('who', [choice('relation', memberRelations)], () => true),
    page('together', [choice('together', yesNo)], () => true),
  ];
  return [
    ...(index > 0 ? who : []),
    page('age', [number('age', 130)], () => true),
    page('study', [choice('study', study)], mayStudy),
    page('status', [choice('status', { options: ['none', ...away, 'unknown'] })], (_, { away: told }) =>
      isAway(told),
    ),
    page('married', [choice('married', yesNo)], mayBeMarried),
    page('clergy', [number('clergyYears', 99)], (own) => own('status') === 'clergy'),
    page('father', [choice('father', parentStates)], mayLackParents),
    page('mother', [choice('mother', parentStates)], mayLackParents),
    page('disability', [choice('disability', disabilityGrades)], (_, { anyone }) =>
      mayHold(anyone, 'disabled'),
    ),
    page('kind', [choice('disabilityKind', kinds)], isDisabled),
    page('illness', [choice('illness', illness)], (_, { anyone }) => mayHold(anyone, 'ill')),
    page('ability', [choice('lost', yesNo), choice('bedridden', yesNo)], isFrail),
    page('dependent', [choice('dependent', yesNo)], mayDepend),
    page('care', [{ id: ofMember(index, 'care'), kind: 'choices', ...abilities }], (own) =>
      [own('lost'), own('bedridden')].includes('yes'),
    ),
    page('work', [choice('work', { options: ['employed', 'unemployed', 'not-working', 'unknown'] })], (own) =>
      mayBe(own('age'), (age) => age >= 16),
    ),
    ...incomeSteps(index, (answers) => isMember(index, answers)),
  ];
}

function isMember(index: number, answers: Answers): boolean {
  return isOneByOne(answers) && typeof answers.people === 'number' && index < answers.people;
}

function isAway(told: AnswerValue | undefined): boolean {
  return (tickedIn(told)?.length ?? 0) > 0;
}

function mayBe(age: AnswerValue | undefined, test: (age: number) => boolean): boolean {
  return typeof age !== 'number' || test(age);
}
