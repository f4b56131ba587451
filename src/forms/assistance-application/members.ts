import type { Answers, FormDefinition, FormPage, Question } from '@/domain/form/definition';
import { recordsOf } from '@/domain/form/records';

const relations = ['spouse', 'child', 'parent', 'grandparent', 'grandchild', 'sibling', 'in-law', 'other'];

/** One more person of the family. */
export const member: FormDefinition = {
  id: 'member',
  version: 1,
  start: 'member-name',
  questions: [
    { id: 'memberName', kind: 'name' },
    { id: 'relation', kind: 'choice', options: relations },
    { id: 'memberIdNumber', kind: 'id-number', unknown: true },
    { id: 'together', kind: 'choice', options: ['yes', 'studies-away', 'works-away', 'no', 'unknown'] },
    { id: 'memberIncome', kind: 'amount', per: 'month', unknown: true },
    { id: 'agrees', kind: 'choice', options: ['later', 'here'] },
  ],
  pages: [
    { id: 'member-name', questions: ['memberName', 'relation'], next: () => 'member-id' },
    { id: 'member-id', questions: ['memberIdNumber'], next: () => 'together' },
    {
      id: 'together',
      questions: ['together'],
      notices: ({ together }) => whoCounts(together),
      next: () => 'member-income',
    },
    { id: 'member-income', questions: ['memberIncome'], next: () => 'agrees' },
    { id: 'agrees', questions: ['agrees'], next: () => undefined },
  ],
};

/** Somebody outside the family who owes support; asked for 特困, and agrees to a check only personally (§41). */
export const supporter: FormDefinition = {
  id: 'supporter',
  version: 1,
  start: 'supporter-name',
  questions: [
    { id: 'supporterName', kind: 'name' },
    { id: 'supporterRelation', kind: 'choice', options: relations },
    { id: 'supporterPhone', kind: 'phone', optional: true },
    { id: 'canSupport', kind: 'choice', options: ['yes', 'little', 'no', 'unknown'] },
  ],
  pages: [
    {
      id: 'supporter-name',
      questions: ['supporterName', 'supporterRelation', 'supporterPhone'],
      next: () => 'can-support',
    },
    { id: 'can-support', questions: ['canSupport'], notices: () => ['own-consent'], next: () => undefined },
  ],
};

export const membersQuestions: readonly Question[] = [
  { id: 'members', kind: 'records', optional: true, most: 30, records: member },
  { id: 'supporters', kind: 'records', optional: true, most: 20, records: supporter },
  { id: 'youngChild', kind: 'choice', options: ['yes', 'no'] },
  { id: 'guardian', kind: 'choice', options: ['agree', 'later'] },
];

export const membersPages: readonly FormPage[] = [
  {
    id: 'members',
    questions: ['members'],
    check: samePersonTwice,
    next: () => 'supporters',
  },
  { id: 'supporters', questions: ['supporters'], next: () => 'young-child' },
  {
    id: 'young-child',
    questions: ['youngChild'],
    next: ({ youngChild }) => (youngChild === 'yes' ? 'guardian' : undefined),
  },
  { id: 'guardian', questions: ['guardian'], next: () => undefined },
];

/** One identity number stands for one person, the applicant included. */
function samePersonTwice({ idNumber, members }: Answers) {
  const numbers = [idNumber, ...recordsOf(members).map(({ memberIdNumber }) => memberIdNumber)];
  const known = numbers.filter(
    (number) => typeof number === 'string' && number !== '' && number !== 'unknown',
  );
  return new Set(known).size === known.length ? [] : [{ question: 'members', code: 'same-person' }];
}

/** Who lives together by 民发〔2021〕57号 第六、七条, told as soon as it is answered. */
function whoCounts(together: Answers[string] | undefined): readonly string[] {
  if (together === 'studies-away') return ['counts'];
  return together === 'no' ? ['counts-not'] : [];
}
