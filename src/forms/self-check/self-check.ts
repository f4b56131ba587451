import type { FormDefinition } from '@/domain/form/definition';
import { familySteps, type SelfCheckMode } from './family/family';
import { memberSteps } from './family/members';
import { supporterSteps } from './family/supporters';
import { lastSteps, needsSteps } from './needs';
import { nextStep, pagesOf, type SelfCheckStep } from './steps';
import { withNewQuestions, withSavingsAmongThings } from './upgrade';

const steps: readonly SelfCheckStep[] = [
  ...familySteps,
  ...needsSteps,
  ...memberSteps,
  ...supporterSteps,
  ...lastSteps,
];

/**
 * 自查 (self-check) in three depths over one set of answers: what 急难 or 快速 asked is never asked again.
 *
 * `mode` is no page on the route: the way in sets it, and the route follows. The empty first page
 * lets the route begin where the mode says.
 */
export const selfCheck: FormDefinition = {
  id: 'self-check',
  version: 3,
  start: 'start',
  questions: [
    { id: 'mode', kind: 'choice', options: ['emergency', 'quick', 'full'] },
    ...steps.flatMap(({ questions }) => questions),
  ],
  pages: [
    { id: 'start', questions: [], next: (answers) => nextStep(steps, 0, answers) },
    { id: 'mode', questions: ['mode'], next: (answers) => nextStep(steps, 0, answers) },
    ...pagesOf(steps),
  ],
  upgrade(saved, from) {
    const told = withSavingsAmongThings(saved);
    return from < 2 ? withNewQuestions(selfCheck, told) : told;
  },
};

const starts: Readonly<Record<SelfCheckMode, string>> = {
  emergency: 'danger',
  quick: 'event',
  full: 'event',
};

/** The same form from the first page a person sees, so that pages are counted from one. */
export function selfCheckFrom(mode: SelfCheckMode): FormDefinition {
  return forms[mode];
}

const forms: Readonly<Record<SelfCheckMode, FormDefinition>> = {
  emergency: { ...selfCheck, start: starts.emergency },
  quick: { ...selfCheck, start: starts.quick },
  full: { ...selfCheck, start: starts.full },
};
