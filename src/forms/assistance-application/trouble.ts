import type { FormPage, Question } from '@/domain/form/definition';

const help = [
  'not-sure',
  'living',
  'extreme-poverty',
  'medical',
  'temporary',
  'education',
  'housing',
  'employment',
  'disaster',
];

/** 遇到的困难 and what is wished for; one application for all schemes (一门受理). */
export const troubleQuestions: readonly Question[] = [
  {
    id: 'troubles',
    kind: 'choices',
    options: ['illness', 'disability', 'jobless', 'schooling', 'no-carer', 'housing', 'disaster', 'other'],
  },
  { id: 'wishes', kind: 'choices', options: help },
  {
    id: 'receiving',
    kind: 'choice',
    options: ['none', 'living', 'extreme-poverty', 'near', 'other', 'unknown'],
  },
  { id: 'reportNumber', kind: 'receipt', optional: true },
];

export const troublePages: readonly FormPage[] = [
  { id: 'troubles', questions: ['troubles'], next: () => 'wishes' },
  { id: 'wishes', questions: ['wishes'], next: () => 'receiving' },
  { id: 'receiving', questions: ['receiving'], next: () => 'report-number' },
  { id: 'report-number', questions: ['reportNumber'], next: () => undefined },
];
