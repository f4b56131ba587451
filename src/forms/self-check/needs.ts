import type { Answers, Question } from '@/domain/form/definition';
import { oneOrNone, type SelfCheckStep } from './steps';

const inFull = ({ mode }: Answers): boolean => mode === 'full';

const paid = (id: string): Question => ({ id, kind: 'amount', per: 'year', unknown: true });

/** What the detailed check asks of the family as a whole. */
export const needsSteps: readonly SelfCheckStep[] = [
  {
    id: 'needs',
    questions: [
      {
        id: 'needs',
        kind: 'choices',
        options: ['care', 'jump', 'unsafe', 'too-small', 'stranded', 'lawyer', 'none', 'unknown'],
        rare: ['stranded', 'lawyer'],
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

/** What only some of the answers turn on, asked last; with one person there is one hukou. */
export const lastSteps: readonly SelfCheckStep[] = [
  {
    id: 'other-hukou',
    questions: [
      {
        id: 'otherHukou',
        kind: 'choice',
        options: ['same-place', 'same-province', 'other-province', 'unknown'],
      },
    ],
    asked: ({ mode, people }) => mode === 'full' && people !== 1,
  },
  { id: 'support-paid', questions: [paid('supportPaid')], asked: inFull },
];
