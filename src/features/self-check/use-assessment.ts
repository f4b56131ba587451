import { useMemo } from 'react';
import type { Day } from '@/domain/dates';
import { type Assessment, assess } from '@/domain/eligibility/assess';
import type { Outcome } from '@/domain/eligibility/verdict/verdict';
import type { Answers } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import type { Journey } from '@/domain/form/walk-pages';
import type { Household } from '@/domain/household';
import { householdOf } from '@/forms/self-check/household';
import { selfCheckFrom } from '@/forms/self-check/self-check';
import { modeOf } from './self-check-draft';
import { standards } from './town-standards';

export interface Checked {
  readonly household: Household;
  readonly journey: Journey;
  readonly assessment: Assessment;
}

/** The answers on the route, what they say of the family, and how each scheme stands today. */
export function checkAnswers(answers: Answers, day: Day): Checked {
  const journey = walk(selfCheckFrom(modeOf(answers)), answers, day);
  const household = householdOf({ ...journey.answers, mode: modeOf(answers) });
  return { journey, household, assessment: assess(household, { day, region: standards }) };
}

export function useChecked(answers: Answers, day: Day): Checked {
  return useMemo(() => checkAnswers(answers, day), [answers, day]);
}

/** How each scheme stands, to be kept and compared later. */
export function outcomesOf({ verdicts }: Assessment): Readonly<Record<string, Outcome>> {
  return Object.fromEntries(verdicts.map(({ scheme, outcome }) => [scheme, outcome]));
}
