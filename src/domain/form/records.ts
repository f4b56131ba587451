import type { Answers, AnswerValue, FormDefinition, Question } from './definition';

/** One entry of a `records` answer: its own answers, and an id that stays while it is changed. */
export type RecordAnswers = Answers & { readonly id: string };

/** The entries of a `records` answer; anything that is none is left out. */
export function recordsOf(value: AnswerValue | undefined): readonly RecordAnswers[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function isRecord(value: AnswerValue): value is RecordAnswers {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/** Answers of one entry, without its id. */
export function answersOf({ id: _, ...answers }: RecordAnswers): Answers {
  return answers;
}

/**
 * The form each entry answers.
 *
 * @throws {Error} for a question of another kind: a mistake in the definition
 */
export function recordForm(question: Question): FormDefinition {
  if (!question.records) throw new Error(`question ${question.id} has no records`);
  return question.records;
}
