import type { Answers, FormDefinition, FormPage, Question } from '@/domain/form/definition';
import { recordsOf } from '@/domain/form/records';
import { ages, consentsThemselves } from './ages';
import { guardianQuestion, needsGuardian } from './guardians';
import { disabilityOptions, healthOptions } from './health';
import { rareRelations, supporterRelations } from './supporters';
import { whoCounts } from './who-counts';

const incomeKinds = ['wages', 'casual', 'farm', 'pension', 'business', 'support', 'none', 'unknown'];

/** One more person of the family. Health and why somebody is away are sensitive, and each asked only after a consent of its own. */
export const member: FormDefinition = {
  id: 'member',
  version: 5,
  start: 'member-name',
  questions: [
    { id: 'memberName', kind: 'name', optional: true },
    { id: 'relation', kind: 'choice', options: supporterRelations, rare: rareRelations },
    { id: 'memberIdNumber', kind: 'id-number', optional: true, unknown: true },
    { id: 'memberAge', kind: 'choice', options: ages, optional: true, ageFrom: 'memberIdNumber' },
    {
      id: 'together',
      kind: 'choice',
      options: ['yes', 'studies-away', 'works-away', 'special', 'no', 'unknown'],
    },
    { id: 'awayConsent', kind: 'choice', options: ['agree', 'no'] },
    {
      id: 'awayWhy',
      kind: 'choice',
      options: ['prison', 'compulsory-treatment', 'declared-missing', 'clergy', 'soldier', 'other'],
    },
    { id: 'memberHealthConsent', kind: 'choice', options: ['agree', 'no'], optional: true },
    { id: 'memberHealth', kind: 'choice', options: healthOptions },
    { id: 'memberDisability', kind: 'choice', options: disabilityOptions },
    {
      id: 'incomeFrom',
      kind: 'choices',
      options: incomeKinds,
      rare: ['business', 'support'],
      optional: true,
    },
    { id: 'memberIncome', kind: 'amount', per: 'month', unknown: true },
    { id: 'memberFarm', kind: 'amount', per: 'year', unknown: true },
    { id: 'agrees', kind: 'choice', options: ['later', 'here', 'guardian'] },
    guardianQuestion('agreesGuardian'),
  ],
  pages: [
    { id: 'member-name', questions: ['memberName', 'relation'], next: () => 'member-id' },
    { id: 'member-id', questions: ['memberIdNumber', 'memberAge'], next: () => 'together' },
    {
      id: 'together',
      questions: ['together'],
      notices: whoCounts,
      next: ({ together }) => (together === 'special' ? 'away-consent' : 'member-health-consent'),
    },
    {
      id: 'away-consent',
      questions: ['awayConsent'],
      next: ({ awayConsent }) => (awayConsent === 'agree' ? 'away-why' : 'member-health-consent'),
    },
    { id: 'away-why', questions: ['awayWhy'], notices: whoCounts, next: () => 'member-health-consent' },
    {
      id: 'member-health-consent',
      questions: ['memberHealthConsent'],
      next: (answers) => (answers.memberHealthConsent === 'agree' ? 'member-health' : toIncome(answers)),
    },
    { id: 'member-health', questions: ['memberHealth'], next: () => 'member-disability' },
    { id: 'member-disability', questions: ['memberDisability'], next: toIncome },
    { id: 'income-from', questions: ['incomeFrom'], next: afterIncomeKinds },
    { id: 'member-income', questions: ['memberIncome'], next: afterIncome },
    { id: 'member-farm', questions: ['memberFarm'], next: afterFarm },
    {
      id: 'agrees',
      questions: ['agrees'],
      next: ({ agrees, memberAge }) => (needsGuardian(agrees, memberAge) ? 'agrees-guardian' : undefined),
    },
    { id: 'agrees-guardian', questions: ['agreesGuardian'], next: () => undefined },
  ],
};

/** Income is told as one sum of the family; what was told of one person before stays. */
function toIncome(answers: Answers): string | undefined {
  return answers.incomeFrom === undefined ? afterFarm(answers) : 'income-from';
}

function afterIncomeKinds(answers: Answers): string | undefined {
  const kinds = kindsOf(answers);
  if (kinds.join() === 'farm') return 'member-farm';
  return kinds.join() === 'none' ? afterFarm(answers) : 'member-income';
}

function afterIncome(answers: Answers): string | undefined {
  return kindsOf(answers).includes('farm') ? 'member-farm' : afterFarm(answers);
}

function afterFarm(answers: Answers): string | undefined {
  return consentsThemselves(answers) ? 'agrees' : undefined;
}

function kindsOf({ incomeFrom }: Answers): readonly unknown[] {
  return Array.isArray(incomeFrom) ? incomeFrom : [];
}

export const membersQuestions: readonly Question[] = [
  { id: 'people', kind: 'number', optional: true, unknown: true, since: 5, least: 1, most: 30 },
  { id: 'members', kind: 'records', optional: true, most: 30, records: member },
];

/** How many there are is brought along or told by the list, and never asked by itself. */
export const membersPages: readonly FormPage[] = [
  { id: 'people', questions: ['people'], next: () => 'members' },
  { id: 'members', questions: ['members'], check: samePersonTwice, next: () => undefined },
];

/** One identity number stands for one person, the applicant included. */
function samePersonTwice({ idNumber, members }: Answers) {
  const numbers = [idNumber, ...recordsOf(members).map(({ memberIdNumber }) => memberIdNumber)];
  const known = numbers.filter(
    (number) => typeof number === 'string' && number !== '' && number !== 'unknown',
  );
  return new Set(known).size === known.length ? [] : [{ question: 'members', code: 'same-person' }];
}
