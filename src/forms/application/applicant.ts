import { type Answers, type FormPage, isBlank, type Question } from '@/domain/form/definition';
import { ages } from './family/ages';
import { disabilityOptions, healthOptions } from './family/health';

/**
 * 申请人. Birthday and sex follow from the number and are not asked. Health only after a consent of its own. Anything
 * may be left out: the office asks at its visit.
 */
export const applicantQuestions: readonly Question[] = [
  { id: 'hukou', kind: 'choice', optional: true, options: ['here', 'elsewhere', 'unknown'] },
  { id: 'hukouKind', kind: 'choice', optional: true, options: ['urban', 'rural', 'unknown'] },
  { id: 'livesAtHukou', kind: 'choice', optional: true, options: ['yes', 'no'] },
  { id: 'idNumber', kind: 'id-number', optional: true, unknown: true },
  { id: 'applicantAge', kind: 'choice', options: ages, optional: true, ageFrom: 'idNumber' },
  {
    id: 'work',
    kind: 'choice',
    optional: true,
    options: ['employed', 'casual', 'farming', 'jobless', 'cannot-work', 'retired', 'student'],
  },
  { id: 'healthConsent', kind: 'choice', optional: true, options: ['agree', 'no'] },
  { id: 'health', kind: 'choice', optional: true, options: healthOptions },
  { id: 'disability', kind: 'choice', optional: true, options: disabilityOptions },
  { id: 'care', kind: 'choice', optional: true, options: ['alone', 'some-help', 'much-help', 'unknown'] },
];

/** The list of the other members follows, as the last page of this part. */
export const applicantPages: readonly FormPage[] = [
  {
    id: 'hukou',
    questions: ['hukou'],
    notices: ({ hukou }) => (hukou === 'elsewhere' ? ['other-office'] : []),
    next: () => 'hukou-kind',
  },
  {
    id: 'hukou-kind',
    questions: ['hukouKind'],
    next: ({ livesAtHukou }) => (isBlank(livesAtHukou) ? 'id-number' : 'lives-at-hukou'),
  },
  { id: 'lives-at-hukou', questions: ['livesAtHukou'], next: () => 'id-number' },
  { id: 'id-number', questions: ['idNumber', 'applicantAge'], next: () => 'work' },
  { id: 'work', questions: ['work'], next: () => 'health-consent' },
  {
    id: 'health-consent',
    questions: ['healthConsent'],
    next: (answers) => (answers.healthConsent === 'agree' ? 'health' : toMembers(answers)),
  },
  { id: 'health', questions: ['health'], next: () => 'disability' },
  {
    id: 'disability',
    questions: ['disability'],
    next: (answers) => (asksCare(answers) ? 'care' : toMembers(answers)),
  },
  { id: 'care', questions: ['care'], next: toMembers },
];

/** Who eats and dresses alone as far as the answers go is not asked. */
function asksCare({ health, disability, work, care }: Answers): boolean {
  const isFrail = health === 'seriously-ill' || disability === 'card' || disability === 'no-card';
  return !isBlank(care) || isFrail || work === 'cannot-work';
}

function toMembers({ people }: Answers): string {
  return isBlank(people) ? 'members' : 'people';
}
