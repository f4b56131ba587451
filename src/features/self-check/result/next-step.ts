import { decisiveConditions, type Verdict } from '@/domain/eligibility/verdict/verdict';
import type { Answers } from '@/domain/form/definition';
import { questionsMissing } from '@/forms/self-check/answers-behind';

/** The best thing to do about a scheme: apply with what was told, answer what is missing, or apply all the same. */
export type NextStep =
  | { readonly kind: 'apply' }
  | { readonly kind: 'answer'; readonly question: string }
  | { readonly kind: 'anyway' };

export function nextStepOf(verdict: Verdict, answers: Answers): NextStep {
  if (verdict.outcome === 'likely') return { kind: 'apply' };
  const question = verdict.outcome === 'need-more' ? missingOf(verdict, answers) : undefined;
  return question === undefined ? { kind: 'anyway' } : { kind: 'answer', question };
}

/** The best thing to do now, of all schemes in the order shown. */
export function bestStep(verdicts: readonly Verdict[], answers: Answers): NextStep {
  const steps = verdicts.map((verdict) => nextStepOf(verdict, answers));
  const kinds = ['apply', 'answer'];
  return kinds.flatMap((kind) => steps.find((step) => step.kind === kind) ?? [])[0] ?? { kind: 'anyway' };
}

function missingOf({ requirements }: Verdict, answers: Answers): string | undefined {
  const open = decisiveConditions(requirements).filter(
    ({ state, change }) => state === 'unknown' && change === 'answer',
  );
  return open.flatMap(({ absent = [] }) => questionsMissing(absent, answers))[0];
}
