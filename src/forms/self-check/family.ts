import type { Answers, Question } from '@/domain/form/definition';
import { always, oneOrNone, type Step } from './steps';

/** How much is asked: 急难, 快速 or 详细. Quick where nothing was chosen. */
export type Mode = 'emergency' | 'quick' | 'full';

/** With more people than this the family is asked as a whole, not one by one. */
export const mostMembers = 8;

/** Whether the members are asked one by one. */
export function isOneByOne({ mode, people }: Answers): boolean {
  return mode === 'full' && typeof people === 'number' && people >= 1 && people <= mostMembers;
}

const beyondEmergency = ({ mode }: Answers): boolean => mode !== 'emergency';

/** The quick total is asked where it is all there will be; once answered it stays and is never asked again. */
const asWhole =
  (question: string) =>
  (answers: Answers): boolean =>
    beyondEmergency(answers) && (!isOneByOne(answers) || answers[question] !== undefined);

const happened = ({ mode, event }: Answers): boolean => mode === 'emergency' || event !== 'none';

const several = (id: string, options: readonly string[]): Question => ({
  id,
  kind: 'choices',
  options: [...options, 'none', 'unknown'],
});

/** 急难 asks the first three, 快速 at most eight from the second on; 详细 goes on from there. */
export const familySteps: readonly Step[] = [
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
    asked: always,
  },
  {
    id: 'living',
    questions: [{ id: 'living', kind: 'choice', options: ['today', 'soon', 'no', 'unknown'] }],
    asked: happened,
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
      several('anyone', ['elder', 'child', 'disabled', 'ill', 'student', 'jobless', 'child-alone']),
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
      several('things', ['car', 'motorcycle', 'aid-vehicle', 'second-home', 'business', 'building']),
    ],
    asked: beyondEmergency,
    check: oneOrNone('things'),
  },
  {
    id: 'savings',
    questions: [{ id: 'savings', kind: 'amount', unknown: true }],
    asked: beyondEmergency,
  },
];
