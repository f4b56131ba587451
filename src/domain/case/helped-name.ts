import type { Answers } from '../form/definition';
import { maskName } from '../privacy';

interface FilledIn {
  readonly answers: Answers;
  /** On a phone that is not theirs: nothing of it is kept there. */
  readonly oneOff?: boolean;
}

/** The covered name of somebody a worker (工作人员) fills in for on their own phone; nothing for anybody else. */
export function helpedName({ answers, oneOff }: FilledIn): string | undefined {
  const { forWhom, personName } = answers;
  if (oneOff || forWhom !== 'worker' || typeof personName !== 'string') return undefined;
  return maskName(personName);
}
