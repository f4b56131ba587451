import type { Answered, Answers, AnswerValue } from './definition';

/** What a field shows: what was typed last, else the answer. */
export function shownValue({ typing, answers }: Answered, question: string): AnswerValue | undefined {
  return typing[question] ?? answers[question];
}

/** Answers to all other questions. */
export function without(answers: Answers, questions: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !questions.includes(id)));
}
