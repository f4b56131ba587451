import type { Answers } from '@/domain/form/definition';
import type { Disability, Supporter } from '@/domain/household';
import { answeredFields, answerNumber, answerOneOf, answerSum, isTicked, yesOrNo } from '../known';
import { tickedIn } from '../steps';
import { maxSupporters } from './supporters';

/** Everybody outside who owes support, as many as were asked about. */
export function supportersOf(answers: Answers): readonly Supporter[] | undefined {
  const { supporters: count } = answers;
  if (typeof count !== 'number') return undefined;
  return Array.from({ length: Math.min(count, maxSupporters) }, (_, index) => supporterOf(answers, index));
}

/** Whether there are more than were asked about: then nobody can say that none of them is able. */
export function hasMoreSupporters({ supporters }: Answers): boolean {
  return typeof supporters === 'number' && supporters > maxSupporters;
}

function supporterOf(answers: Answers, index: number): Supporter {
  const own = (name: string) => answers[`s${index}-${name}`];
  const states = tickedIn(own('state'));
  return answeredFields({
    relation: answerOneOf(
      own('relation'),
      'child',
      'spouse',
      'parent',
      'sibling',
      'grandchild',
      'grandparent',
      'other',
    ),
    age: answerNumber(own('age')),
    disability: disabilityOf(isTicked(states, 'severely-disabled')),
    illness: illnessOf(isTicked(states, 'ill')),
    status: states && (answerOneOf(awayIn(states), 'no-capacity', 'declared-missing', 'prison') ?? 'none'),
    receiving: states && receivingOf(states),
    monthlyIncome: answerSum(own('income')),
    plainAssets: yesOrNo(own('plain')),
  });
}

function awayIn(states: readonly string[]): string | undefined {
  return states.find((state) => ['no-capacity', 'declared-missing', 'prison'].includes(state));
}

/** 重残 here is what the card's grades one and two say. */
function disabilityOf(severe: boolean | undefined): 'none' | Disability | undefined {
  if (severe === undefined) return undefined;
  return severe ? { card: true, grade: 2 } : 'none';
}

function illnessOf(ill: boolean | undefined): Supporter['illness'] {
  if (ill === undefined) return undefined;
  return ill ? 'diagnosed' : 'none';
}

function receivingOf(states: readonly string[]): Supporter['receiving'] {
  const granted = ['subsistence-allowance', 'extreme-poverty-support'] as const;
  return granted.filter((scheme) => states.includes(scheme));
}
