import type { Answers } from '@/domain/form/definition';
import { maskName } from '@/domain/privacy';

/** Whom the messages of an application mean: oneself is 您, anybody else their covered name as soon as it is known. */
export function namedInApplication(answers: Answers, entry: Answers): Readonly<Record<string, string>> {
  const known: readonly (readonly [term: string, name: string])[] = [
    ['申请人', answers.forWhom === 'self' ? '您' : covered(answers.personName)],
    ['这个人', covered(entry.memberName)],
    ['这位亲人', covered(entry.supporterName)],
  ];
  return Object.fromEntries(known.filter(([, name]) => name !== ''));
}

function covered(name: Answers[string] | undefined): string {
  return typeof name === 'string' ? maskName(name) : '';
}
