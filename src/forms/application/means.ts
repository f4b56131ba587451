import { type Answers, type FormPage, isBlank, type Question } from '@/domain/form/definition';
import { healthOf } from './family/health';
import { mayHoldPupil } from './family/pupils';

const amount = (id: string, per: 'month' | 'year', since?: number): Question => ({
  id,
  kind: 'amount',
  per,
  unknown: true,
  optional: true,
  ...(since !== undefined && { since }),
});

/** Income a month, farming a year, property, and what was paid in twelve months: as the family tells it (§40). */
export const meansQuestions: readonly Question[] = [
  amount('familyIncome', 'month', 5),
  amount('wages', 'month'),
  amount('pension', 'month'),
  amount('support', 'month'),
  amount('business', 'month'),
  amount('farm', 'year'),
  amount('otherIncome', 'month'),
  amount('medical', 'year'),
  amount('otherCosts', 'year'),
  amount('rehabilitation', 'year'),
  amount('schooling', 'year'),
  { id: 'savings', kind: 'amount', unknown: true, optional: true },
  { id: 'homes', kind: 'number', most: 20, unknown: true, optional: true },
  { id: 'vehicles', kind: 'choice', options: ['none', 'motorcycle', 'car', 'unknown'] },
  { id: 'company', kind: 'choice', options: ['no', 'yes', 'unknown'] },
];

/** Income as one sum; only where that is left empty, kind by kind. Costs by whom they can fall on. */
export const meansPages: readonly FormPage[] = [
  {
    id: 'family-income',
    questions: ['familyIncome'],
    next: ({ familyIncome }) => (isBlank(familyIncome) ? 'wages' : 'costs'),
  },
  { id: 'wages', questions: ['wages', 'pension', 'support'], next: () => 'farm' },
  { id: 'farm', questions: ['business', 'farm', 'otherIncome'], next: () => 'costs' },
  { id: 'costs', questions: ['medical', 'otherCosts'], next: afterCosts },
  { id: 'rehabilitation', questions: ['rehabilitation'], next: afterRehabilitation },
  { id: 'schooling', questions: ['schooling'], next: () => undefined },
  // What a self-check tells stands before what it does not ask, so that it is shown and sent also where homes are open.
  { id: 'vehicles', questions: ['vehicles'], next: () => 'company' },
  { id: 'company', questions: ['company'], next: () => 'savings' },
  { id: 'savings', questions: ['savings', 'homes'], next: () => undefined },
];

function afterCosts(answers: Answers): string | undefined {
  const disabled = healthOf(answers).some(
    ({ disability }) => disability === 'card' || disability === 'no-card',
  );
  return disabled || !isBlank(answers.rehabilitation) ? 'rehabilitation' : afterRehabilitation(answers);
}

function afterRehabilitation(answers: Answers): string | undefined {
  return mayHoldPupil(answers) || !isBlank(answers.schooling) ? 'schooling' : undefined;
}
