import type { Answers, Question } from '@/domain/form/definition';
import { oneOrNone, type Step } from './steps';

const inFull = ({ mode }: Answers): boolean => mode === 'full';

const paid = (id: string): Question => ({ id, kind: 'amount', per: 'year', unknown: true });

/** What the detailed check asks of the family as a whole. */
export const needsSteps: readonly Step[] = [
  {
    id: 'needs',
    questions: [
      {
        id: 'needs',
        kind: 'choices',
        options: ['care', 'jump', 'unsafe', 'too-small', 'stranded', 'lawyer', 'none', 'unknown'],
      },
    ],
    asked: inFull,
    check: oneOrNone('needs'),
    notices: ({ needs }) => (Array.isArray(needs) && needs.includes('care') ? ['danger-now'] : []),
  },
  {
    id: 'receiving',
    questions: [
      {
        id: 'receiving',
        kind: 'choices',
        options: [
          'subsistence-allowance',
          'extreme-poverty-support',
          'near-subsistence-family',
          'rigid-expenditure-family',
          'none',
          'unknown',
        ],
      },
    ],
    asked: inFull,
    check: oneOrNone('receiving'),
  },
  { id: 'ill-costs', questions: [paid('medical'), paid('rehabilitation')], asked: inFull },
  { id: 'costs', questions: [paid('education'), paid('livingCosts'), paid('otherCosts')], asked: inFull },
];
