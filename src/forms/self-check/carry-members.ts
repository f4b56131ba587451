import type { Answers, AnswerValue } from '@/domain/form/definition';
import { isOneByOne } from './family/family';

/** How many there are; told one by one, also who they are but for their names. */
export function membersCarried(answers: Answers): Readonly<Record<string, AnswerValue | undefined>> {
  const { people } = answers;
  if (typeof people !== 'number') return {};
  if (people === 1) return { people, members: [] };
  if (!isOneByOne(answers)) return { people };
  return {
    people,
    members: Array.from({ length: people - 1 }, (_, place) => memberCarried(answers, place + 1)),
  };
}

/** The age groups that an application knows. */
export function ageGroup(age: AnswerValue | undefined): string | undefined {
  if (typeof age !== 'number') return age === 'unknown' ? age : undefined;
  if (age < 14) return 'under-14';
  return age < 18 ? 'under-18' : 'adult';
}

const relations: Readonly<Record<string, string>> = {
  spouse: 'spouse',
  child: 'child',
  parent: 'parent',
  grandparent: 'grandparent',
  grandchild: 'grandchild',
  sibling: 'sibling',
  'parent-in-law': 'in-law',
  'child-in-law': 'in-law',
};

/** Health and why somebody is away stay behind: both are told only after a consent of their own. */
function memberCarried(answers: Answers, index: number): AnswerValue {
  const own = (name: string): AnswerValue | undefined => answers[`m${index}-${name}`];
  const age = ageGroup(own('age')) ?? 'unknown';
  return {
    id: `carried-${index}`,
    memberName: '',
    relation: relations[String(own('relation'))] ?? 'other',
    memberIdNumber: '',
    memberAge: age,
    together: { yes: 'yes', no: 'no' }[String(own('together'))] ?? 'unknown',
    memberHealthConsent: '',
    ...(age !== 'under-14' && { agrees: 'later' }),
  };
}
