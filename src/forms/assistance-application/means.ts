import type { FormPage, Question } from '@/domain/form/definition';

const amount = (id: string, per: 'month' | 'year'): Question => ({
  id,
  kind: 'amount',
  per,
  unknown: true,
  optional: true,
});

/** Income a month, farming a year, property, and what was paid in twelve months: as the family tells it (§40). */
export const meansQuestions: readonly Question[] = [
  amount('wages', 'month'),
  amount('pension', 'month'),
  amount('support', 'month'),
  amount('business', 'month'),
  amount('farm', 'year'),
  amount('otherIncome', 'month'),
  { id: 'savings', kind: 'amount', unknown: true, optional: true },
  { id: 'homes', kind: 'number', most: 20, unknown: true, optional: true },
  { id: 'vehicles', kind: 'choice', options: ['none', 'motorcycle', 'car', 'unknown'] },
  { id: 'company', kind: 'choice', options: ['no', 'yes', 'unknown'] },
  amount('medical', 'year'),
  amount('schooling', 'year'),
  amount('rehabilitation', 'year'),
  amount('otherCosts', 'year'),
];

export const meansPages: readonly FormPage[] = [
  { id: 'wages', questions: ['wages', 'pension', 'support'], next: () => 'farm' },
  { id: 'farm', questions: ['business', 'farm', 'otherIncome'], next: () => undefined },
  { id: 'savings', questions: ['savings', 'homes'], next: () => 'vehicles' },
  { id: 'vehicles', questions: ['vehicles', 'company'], next: () => undefined },
  { id: 'medical', questions: ['medical', 'rehabilitation'], next: () => 'schooling' },
  { id: 'schooling', questions: ['schooling', 'otherCosts'], next: () => undefined },
];
