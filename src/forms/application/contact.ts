import { type Answers, type FormPage, isBlank, type Question } from '@/domain/form/definition';

/** 先报个名: name, place and how to reach the person are a whole application; the office completes it at a visit. */
export const contactQuestions: readonly Question[] = [
  { id: 'personName', kind: 'name' },
  { id: 'village', kind: 'village', optional: true, most: 8 },
  { id: 'address', kind: 'text', most: 100 },
  { id: 'phone', kind: 'phone', optional: true },
  {
    id: 'phoneOf',
    kind: 'choice',
    optional: true,
    options: ['own', 'helper', 'relative', 'neighbour', 'village'],
  },
  { id: 'reach', kind: 'text', optional: true, most: 100 },
];

export const contactPages: readonly FormPage[] = [
  { id: 'name', questions: ['personName'], next: () => 'address' },
  { id: 'address', questions: ['village', 'address'], next: () => 'reach' },
  {
    id: 'reach',
    questions: ['phone', 'reach'],
    check: ({ phone, reach }) =>
      phone === '' && reach === '' ? [{ question: 'phone', code: 'reach-missing' }] : [],
    next: (answers) => (asksWhosePhone(answers) ? 'phone-of' : undefined),
  },
  { id: 'phone-of', questions: ['phoneOf'], next: () => undefined },
];

/** Whoever applies for oneself gives an own number; whose it was, once told, is not dropped. */
function asksWhosePhone({ forWhom, phone, phoneOf }: Answers): boolean {
  return !isBlank(phoneOf) || (forWhom !== 'self' && !isBlank(phone));
}
