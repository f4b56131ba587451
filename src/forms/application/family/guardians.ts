import type { Answers, Question } from '@/domain/form/definition';

/**
 * Who consents for or beside somebody who cannot alone, in the order of the law; `later` where the guardian (监护人) has
 * not been asked yet. One list serves adults (民法典 第二十八条) and children (第二十七条).
 */
const guardians = ['spouse', 'parent-or-child', 'grandparent', 'kin', 'other', 'later'];

export function guardianQuestion(id: string): Question {
  return { id, kind: 'choice', options: guardians };
}

/**
 * Whether a guardian has a say in the check of income and property: for an adult who cannot decide
 * (民法典 第二十一条、第二十二条), and beside a child's own word (第十九条).
 */
export function needsGuardian(says: Answers[string] | undefined, age: Answers[string] | undefined): boolean {
  const isChild = age === 'under-18' || age === 'under-14';
  return says === 'guardian' || (isChild && (says === 'agree' || says === 'here'));
}
