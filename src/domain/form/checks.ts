import type { Day } from '../dates';
import type { FieldError } from '../failure';
import { checkTyped } from './check-typed';
import { type AnswerValue, isBlank, type Question, takesList, unknownAnswer } from './definition';

/** Longest text an answer may have when its question names no limit of its own. */
const maxCharacters = 100;

/**
 * What is wrong with one answer, already read by `readAnswer`; `undefined` when nothing is. Entries of
 * `records` are checked by walking them (journey.ts). Left out, `today` lets days lie ahead.
 * Codes: `missing`, `not-text`, `not-a-list`, `twice`, `too-long`, `too-many`, `not-an-option`, and those of the kinds.
 */
export function checkAnswer(
  question: Question,
  value: AnswerValue | undefined,
  today?: Day,
): FieldError | undefined {
  if (isBlank(value)) {
    const fits = value === undefined || Array.isArray(value) === takesList(question);
    if (question.optional && fits) return undefined;
    return { question: question.id, code: 'missing' };
  }
  if (question.unknown && value === unknownAnswer) return undefined;
  return takesList(question) ? checkList(question, value) : checkOne(question, value, today);
}

function checkList(question: Question, value: AnswerValue | undefined): FieldError | undefined {
  const many = tooMany(question, value);
  if (many) return many;
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
    return { question: question.id, code: 'not-a-list' };
  }
  if (new Set(value).size !== value.length) return { question: question.id, code: 'twice' };
  return value.every((item) => isOption(question, String(item)))
    ? undefined
    : { question: question.id, code: 'not-an-option' };
}

/** A list longer than its question allows; looked at before anything is done with its items. */
export function tooMany(question: Question, value: AnswerValue | undefined): FieldError | undefined {
  const most = question.most ?? (question.kind === 'records' ? 30 : 50);
  return Array.isArray(value) && value.length > most
    ? { question: question.id, code: 'too-many', detail: { most } }
    : undefined;
}

function checkOne(
  question: Question,
  value: AnswerValue | undefined,
  today: Day | undefined,
): FieldError | undefined {
  if (question.kind === 'amount' || question.kind === 'number') return checkTyped(question, value, today);
  if (typeof value !== 'string') return { question: question.id, code: 'not-text' };
  if (!isOption(question, value)) return { question: question.id, code: 'not-an-option' };
  return checkTyped(question, value, today) ?? checkLength(question, value);
}

/** Most characters that the answer to a question in words may have. */
export function longestAnswer({ kind, most }: Question): number {
  return most ?? (kind === 'name' ? 50 : maxCharacters);
}

function checkLength(question: Question, value: string): FieldError | undefined {
  const most = longestAnswer(question);
  const length = [...value].length;
  return length > most
    ? { question: question.id, code: 'too-long', detail: { most, over: length - most } }
    : undefined;
}

function isOption(question: Question, value: string): boolean {
  return question.options === undefined || question.options.includes(value);
}
