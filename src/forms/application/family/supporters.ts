import type { Answers, FormDefinition, FormPage, Question } from '@/domain/form/definition';
import { recordsOf } from '@/domain/form/records';

export const supporterRelations = [
  'spouse',
  'child',
  'parent',
  'sibling',
  'grandparent',
  'grandchild',
  'in-law',
  'other',
];

/** Folded until wanted. */
export const rareRelations = ['grandparent', 'grandchild', 'in-law'];

/** Somebody outside the family who owes support; asked for 特困, and agrees to a check only personally (§41). */
export const supporter: FormDefinition = {
  id: 'supporter',
  version: 1,
  start: 'supporter-name',
  questions: [
    { id: 'supporterName', kind: 'name' },
    { id: 'supporterRelation', kind: 'choice', options: supporterRelations, rare: rareRelations },
    { id: 'supporterPhone', kind: 'phone', optional: true },
    { id: 'canSupport', kind: 'choice', options: ['yes', 'little', 'no', 'unknown'] },
  ],
  pages: [
    {
      id: 'supporter-name',
      questions: ['supporterName', 'supporterRelation', 'supporterPhone'],
      next: () => 'can-support',
    },
    { id: 'can-support', questions: ['canSupport'], notices: () => ['own-consent'], next: () => undefined },
  ],
};

export const supportersQuestions: readonly Question[] = [
  { id: 'supporters', kind: 'records', optional: true, most: 20, records: supporter },
];

export const supportersPages: readonly FormPage[] = [
  { id: 'supporters', questions: ['supporters'], next: () => undefined },
];

/** Asked where nobody to live with or on is the trouble, and where somebody was named already. */
export function asksSupporters({ wishes, troubles, receiving, supporters }: Answers): boolean {
  if (has(wishes, 'extreme-poverty') || has(troubles, 'no-carer')) return true;
  return receiving === 'extreme-poverty' || recordsOf(supporters).length > 0;
}

function has(value: Answers[string] | undefined, option: string): boolean {
  return Array.isArray(value) && value.includes(option);
}
