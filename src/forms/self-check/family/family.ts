import type { Answers } from '@/domain/form/definition';
import { maxToldOneByOne } from '@/domain/household';
import { alwaysAsked, mayHold, oneOrNone, type SelfCheckStep, severalOf } from '../steps';

/** How much is asked: 急难, 快速 or 详细. Quick where nothing was chosen. */
export type SelfCheckMode = 'emergency' | 'quick' | 'full';

/** With more people than this the family is asked as a whole, not one by one. */
export const maxMembers = maxToldOneByOne;

/** Whether the members are asked one by one. */
export function isOneByOne({ mode, people }: Answers): boolean {
  return mode === 'full' && typeof people === 'number' && people >= 1 && people <= maxMembers;
}

const beyondEmergency = ({ mode }: Answers): boolean => mode !== 'emergency';

/** The quick total is asked where it is all there will be; once answered it stays and is never asked again. */
const asWhole =
  (question: string) =>
  (answers: Answers): boolean =>
    beyondEmergency(answers) && (!isOneByOne(answers) || answers[question] !== undefined);

/** 急难 asks the first three, 快速 at most eight from the second on; 详细 goes on from there. */
export const familySteps: readonly SelfCheckStep[] = [
  {
    id: 'danger',
    questions: [{ id: 'danger', kind: 'choice', options: ['yes', 'no', 'unknown'] }],
    asked: ({ mode }) => mode === 'emergency',
    notices: ({ danger }) => (danger === 'yes' ? ['danger-now'] : []),
  },
  {
    id: 'event',
    questions: [
      {
        id: 'event',
        kind: 'choice',
        options: ['illness', 'accident', 'fire', 'natural-disaster', 'other', 'none', 'unknown'],
      },
    ],
    asked: alwaysAsked,
  },
  {
    id: 'living',
    questions: [{ id: 'living', kind: 'choice', options: ['today', 'soon', 'no', 'unknown'] }],
    asked: alwaysAsked,
    notices: ({ living }) => (living === 'today' ? ['call-now'] : []),
  },
  {
    id: 'hukou',
    questions: [
      {
        id: 'hukou',
        kind: 'choice',
        options: ['here-rural', 'here-urban', 'here', 'same-city', 'elsewhere', 'unknown'],
      },
    ],
    asked: beyondEmergency,
  },
  {
    id: 'people',
    questions: [{ id: 'people', kind: 'number', least: 1, most: 30, unknown: true }],
    asked: beyondEmergency,
  },
  {
    id: 'anyone',
    questions: [
      severalOf('anyone', ['elder', 'child', 'disabled', 'ill'], ['student', 'jobless', 'child-alone']),
    ],
    asked: asWhole('anyone'),
    check: oneOrNone('anyone'),
  },
  {
    id: 'income',
    questions: [{ id: 'monthlyIncome', kind: 'amount', per: 'month', unknown: true }],
    asked: asWhole('monthlyIncome'),
  },
  {
    id: 'things',
    questions: [
      severalOf(
        'things',
        ['savings', 'car', 'motorcycle', 'second-home'],
        ['business', 'building', 'aid-vehicle'],
      ),
    ],
    asked: beyondEmergency,
    check: oneOrNone('things'),
  },
  {
    id: 'savings',
    questions: [{ id: 'savings', kind: 'amount', unknown: true }],
    asked: (answers) => beyondEmergency(answers) && mayHold(answers.things, 'savings'),
  },
];
