import type { Answers } from '@/domain/form/definition';
import { recordsOf } from '@/domain/form/records';

export const healthOptions = ['well', 'long-ill', 'seriously-ill', 'unknown'];
export const disabilityOptions = ['none', 'card', 'no-card', 'unknown'];

/** What was told about one person's health while the consent to tell it stands. */
export interface Health {
  readonly health?: Answers[string] | undefined;
  readonly disability?: Answers[string] | undefined;
}

/** The applicant's health and that of each member; of whoever does not consent (any more), nothing. */
export function healthOf(answers: Answers): readonly Health[] {
  const { healthConsent, health, disability } = answers;
  const own: readonly Health[] = healthConsent === 'no' ? [] : [{ health, disability }];
  const members = recordsOf(answers.members)
    .filter(({ memberHealthConsent }) => memberHealthConsent === 'agree')
    .map(({ memberHealth, memberDisability }) => ({ health: memberHealth, disability: memberDisability }));
  return [...own, ...members];
}
