import type { FieldError } from '@/domain/failure';
import {
  type Answers,
  type AnswerValue,
  type FormPage,
  type Question,
  waysOut,
} from '@/domain/form/definition';

/** One page of the self-check and when it is asked. The route is the steps asked, in their order. */
export interface SelfCheckStep {
  readonly id: string;
  readonly questions: readonly Question[];
  readonly asked: (answers: Answers) => boolean;
  readonly check?: (answers: Answers) => readonly FieldError[];
  readonly notices?: (answers: Answers) => readonly string[];
}

export function alwaysAsked(): boolean {
  return true;
}

/** Any of several, or none of them; 「没有」 and 「不知道」 answer the page by themselves, so they also go on; rare ones are folded. */
export function severalOf(id: string, options: readonly string[], rare: readonly string[]): Question {
  return { id, kind: 'choices', options: [...options, ...rare, ...waysOut], rare, leads: waysOut };
}

/** Steps as pages: each leads to the next one that is asked. */
export function pagesOf(steps: readonly SelfCheckStep[]): readonly FormPage[] {
  return steps.map(({ id, questions, asked: _, ...rules }, at) => ({
    id,
    questions: questions.map((question) => question.id),
    ...rules,
    next: (answers: Answers) => nextStep(steps, at + 1, answers),
  }));
}

export function nextStep(
  steps: readonly SelfCheckStep[],
  from: number,
  answers: Answers,
): string | undefined {
  for (let at = from; at < steps.length; at += 1) {
    const step = steps[at];
    if (step?.asked(answers)) return step.id;
  }
  return undefined;
}

/** What was ticked of several; `undefined` where nothing was asked or the answer was 「不知道」. */
export function tickedIn(value: AnswerValue | undefined): readonly string[] | undefined {
  if (!Array.isArray(value) || value.includes('unknown')) return undefined;
  return value.map(String).filter((item) => item !== 'none');
}

/** Whether a thing may be among what was ticked: nothing was asked, it is not known, or it is there. */
export function mayHold(value: AnswerValue | undefined, item: string): boolean {
  const list = tickedIn(value);
  return list === undefined || list.includes(item);
}

/** 「没有」 or 「不知道」 beside another tick says two things at once. */
export function oneOrNone(question: string): (answers: Answers) => readonly FieldError[] {
  return (answers) => {
    const value = answers[question];
    const alone = ['none', 'unknown'].some((only) => Array.isArray(value) && value.includes(only));
    return alone && Array.isArray(value) && value.length > 1 ? [{ question, code: 'none-and-more' }] : [];
  };
}
