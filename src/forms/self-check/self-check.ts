import type { FormDefinition } from '@/domain/form/definition';
import { familySteps, type Mode } from './family';
import { memberSteps } from './members';
import { needsSteps } from './needs';
import { nextStep, pagesOf, type Step } from './steps';
import { supporterSteps } from './supporters';

const steps: readonly Step[] = [...familySteps, ...needsSteps, ...memberSteps, ...supporterSteps];

/**
 * 自查 (self-check) in three depths over one set of answers: what 急难 or 快速 asked is never asked again.
 *
 * `mode` is no page on the route: the way in sets it, and the route follows. The empty first page
 * lets the route begin where the mode says.
 */
export const selfCheck: FormDefinition = {
  id: 'self-check',
  version: 1,
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
};

const starts: Readonly<Record<Mode, string>> = { emergency: 'danger', quick: 'event', full: 'event' };

/** The same form from the first page a person sees, so that pages are counted from one. */
export function selfCheckFrom(mode: Mode): FormDefinition {
  return forms[mode];
}

const forms: Readonly<Record<Mode, FormDefinition>> = {
  emergency: { ...selfCheck, start: starts.emergency },
  quick: { ...selfCheck, start: starts.quick },
  full: { ...selfCheck, start: starts.full },
};
