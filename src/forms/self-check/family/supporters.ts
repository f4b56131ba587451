import type { Answers } from '@/domain/form/definition';
import { oneOrNone, type SelfCheckStep } from '../steps';

/** As many children and others outside the family as are asked about. */
export const maxSupporters = 8;

const relations = ['child', 'spouse', 'parent', 'sibling', 'grandchild', 'grandparent', 'other', 'unknown'];
const rareRelations = ['grandchild', 'grandparent'];

const states = [
  'subsistence-allowance',
  'extreme-poverty-support',
  'severely-disabled',
  'ill',
  'no-capacity',
  'declared-missing',
  'prison',
];
const rareStates = ['no-capacity', 'declared-missing', 'prison'];

/** Who owes support and lives elsewhere; needed for 特困 only, so asked last. */
export const supporterSteps: readonly SelfCheckStep[] = [
  {
    id: 'supporters',
    questions: [{ id: 'supporters', kind: 'number', least: 0, most: 20, unknown: true }],
    asked: ({ mode }) => mode === 'full',
  },
  ...Array.from({ length: maxSupporters }, (_, index) => stepsOf(index)).flat(),
];

function stepsOf(index: number): readonly SelfCheckStep[] {
  const id = (name: string): string => `s${index}-${name}`;
  const asked = ({ mode, supporters }: Answers): boolean =>
    mode === 'full' && typeof supporters === 'number' && index < supporters;
  return [
    {
      id: id('who'),
      questions: [{ id: id('relation'), kind: 'choice', options: relations, rare: rareRelations }],
      asked,
    },
    { id: id('age'), questions: [{ id: id('age'), kind: 'number', most: 130, unknown: true }], asked },
    {
      id: id('state'),
      questions: [
        { id: id('state'), kind: 'choices', options: [...states, 'none', 'unknown'], rare: rareStates },
      ],
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
