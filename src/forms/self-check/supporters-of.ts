import type { Answers } from '@/domain/form/definition';
import type { Disability, Supporter } from '@/domain/household';
import { isTicked, known, numberOf, oneOf, sumOf, yesOrNo } from './known';
import { ticked } from './steps';
import { mostSupporters } from './supporters';

/** Everybody outside who owes support; a list that would not be complete is not known. */
export function supportersOf(answers: Answers): readonly Supporter[] | undefined {
  const { supporters: count } = answers;
  if (typeof count !== 'number' || count > mostSupporters) return undefined;
  return Array.from({ length: count }, (_, index) => supporterOf(answers, index));
}

function supporterOf(answers: Answers, index: number): Supporter {
  const own = (name: string) => answers[`s${index}-${name}`];
  const states = ticked(own('state'));
  return known({
    relation: oneOf(
      own('relation'),
      'child',
      'spouse',
      'parent',
      'sibling',
      'grandchild',
      'grandparent',
      'other',
    ),
    age: numberOf(own('age')),
    disability: disabilityOf(isTicked(states, 'severely-disabled')),
    illness: illnessOf(isTicked(states, 'ill')),
    status: states && (oneOf(awayIn(states), 'no-capacity', 'declared-missing', 'prison') ?? 'none'),
    receiving: states && receivingOf(states),
    monthlyIncome: sumOf(own('income')),
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
