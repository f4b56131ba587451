import type { FormPage, Question } from '@/domain/form/definition';
import { ages } from './ages';
import { disabilityOptions, healthOptions } from './health';

/** 申请人. Birthday and sex follow from the number and are not asked. Health only after a consent of its own. */
export const applicantQuestions: readonly Question[] = [
  { id: 'idNumber', kind: 'id-number', unknown: true },
  { id: 'applicantAge', kind: 'choice', options: ages, optional: true, ageFrom: 'idNumber' },
  { id: 'hukouKind', kind: 'choice', options: ['urban', 'rural', 'unknown'] },
  { id: 'livesAtHukou', kind: 'choice', options: ['yes', 'no'] },
  {
    id: 'work',
    kind: 'choice',
    options: ['employed', 'casual', 'farming', 'jobless', 'cannot-work', 'retired', 'student'],
  },
  { id: 'healthConsent', kind: 'choice', options: ['agree', 'no'] },
  { id: 'health', kind: 'choice', options: healthOptions },
  { id: 'disability', kind: 'choice', options: disabilityOptions },
  { id: 'care', kind: 'choice', options: ['alone', 'some-help', 'much-help', 'unknown'] },
];

export const applicantPages: readonly FormPage[] = [
  { id: 'id-number', questions: ['idNumber', 'applicantAge'], next: () => 'home' },
  { id: 'home', questions: ['hukouKind', 'livesAtHukou'], next: () => 'work' },
  { id: 'work', questions: ['work'], next: () => 'health-consent' },
  {
    id: 'health-consent',
    questions: ['healthConsent'],
    next: ({ healthConsent }) => (healthConsent === 'agree' ? 'health' : undefined),
  },
  { id: 'health', questions: ['health', 'disability', 'care'], next: () => undefined },
];
