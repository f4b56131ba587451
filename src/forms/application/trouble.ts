import { type Answers, type FormPage, isBlank, type Question } from '@/domain/form/definition';
import { listOf } from './papers/schemes-in-question';

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

const rareHelp = ['education', 'housing', 'employment', 'disaster'];

/** 遇到的困难 and what is wished for; one application for all schemes (一门受理). */
export const troubleQuestions: readonly Question[] = [
  {
    id: 'troubles',
    kind: 'choices',
    optional: true,
    options: ['illness', 'disability', 'jobless', 'schooling', 'no-carer', 'housing', 'disaster', 'other'],
    rare: ['disaster', 'other'],
  },
  { id: 'story', kind: 'long-text', optional: true, most: 500 },
  { id: 'reported', kind: 'choices', optional: true, since: 5, options: ['yes'] },
  { id: 'wishes', kind: 'choices', options: help, rare: rareHelp },
  {
    id: 'receiving',
    kind: 'choice',
    options: ['none', 'living', 'extreme-poverty', 'near', 'other', 'unknown'],
  },
  { id: 'reportNumber', kind: 'receipt', optional: true },
];

/**
 * What is wished for is asked only where the troubles do not say it. What is received already the office looks up
 * itself (社会救助法 §62): told before, or brought along, it stays.
 */
export const troublePages: readonly FormPage[] = [
  { id: 'troubles', questions: ['troubles'], next: () => 'story' },
  {
    id: 'story',
    questions: ['story', 'reported'],
    next: (answers) => (asksWishes(answers) ? 'wishes' : afterWishes(answers)),
  },
  { id: 'wishes', questions: ['wishes'], next: afterWishes },
  { id: 'receiving', questions: ['receiving'], next: afterReceiving },
  { id: 'report-number', questions: ['reportNumber'], next: () => undefined },
];

function asksWishes({ troubles, wishes }: Answers): boolean {
  return !isBlank(wishes) || listOf(troubles).every((trouble) => trouble === 'other');
}

function afterWishes(answers: Answers): string | undefined {
  return isBlank(answers.receiving) ? afterReceiving(answers) : 'receiving';
}

function afterReceiving({ reported }: Answers): string | undefined {
  return listOf(reported).includes('yes') ? 'report-number' : undefined;
}
