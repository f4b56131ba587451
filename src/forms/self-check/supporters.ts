import type { Answers } from '@/domain/form/definition';
import { oneOrNone, type Step } from './steps';

/** As many children and others outside the family as are asked about. */
export const mostSupporters = 4;

const relations = ['child', 'spouse', 'parent', 'sibling', 'grandchild', 'grandparent', 'other', 'unknown'];

const states = [
  'subsistence-allowance',
  'extreme-poverty-support',
  'severely-disabled',
  'ill',
  'no-capacity',
  'declared-missing',
  'prison',
];

/** Who owes support and lives elsewhere; needed for 特困 only, so asked last. */
export const supporterSteps: readonly Step[] = [
  {
    id: 'supporters',
    questions: [{ id: 'supporters', kind: 'number', least: 0, most: 20, unknown: true }],
    asked: ({ mode }) => mode === 'full',
  },
  ...Array.from({ length: mostSupporters }, (_, index) => stepsOf(index)).flat(),
];

function stepsOf(index: number): readonly Step[] {
  const id = (name: string): string => `s${index}-${name}`;
  const asked = ({ mode, supporters }: Answers): boolean =>
    mode === 'full' && typeof supporters === 'number' && supporters <= mostSupporters && index < supporters;
  return [
    {
      id: id('who'),
      questions: [
        { id: id('relation'), kind: 'choice', options: relations },
        { id: id('age'), kind: 'number', most: 130, unknown: true },
      ],
      asked,
    },
    {
      id: id('state'),
      questions: [{ id: id('state'), kind: 'choices', options: [...states, 'none', 'unknown'] }],
      asked,
      check: oneOrNone(id('state')),
    },
    {
      id: id('means'),
      questions: [
        { id: id('income'), kind: 'amount', per: 'month', unknown: true },
        { id: id('plain'), kind: 'choice', options: ['yes', 'no', 'unknown'] },
      ],
      asked,
    },
  ];
}
