import type { FieldError } from '../failure';
import { type AnswerValue, isBlank, type Question } from './definition';

/** Longest text an answer may have when its question names no limit of its own. */
const mostCharacters = 100;

/**
 * What is wrong with one answer, already read by `readAnswer`; `undefined` when nothing is.
 * Codes: `missing`, `not-text`, `not-a-list`, `too-long`, `too-many`, `not-an-option`, `phone-digits`, `phone-start`.
 */
export function checkAnswer(question: Question, value: AnswerValue | undefined): FieldError | undefined {
  if (isBlank(value)) {
    const fits = value === undefined || Array.isArray(value) === takesList(question);
    if (question.optional && fits) return undefined;
    return { question: question.id, code: 'missing' };
  }
  return takesList(question) ? checkList(question, value) : checkText(question, value);
}

function takesList(question: Question): boolean {
  return question.kind === 'choices' || question.kind === 'photos';
}

function checkList(question: Question, value: AnswerValue | undefined): FieldError | undefined {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
    return { question: question.id, code: 'not-a-list' };
  }
  if (new Set(value).size !== value.length) return { question: question.id, code: 'twice' };
  const most = question.most ?? 50;
  if (value.length > most) return { question: question.id, code: 'too-many', detail: { most } };
  return value.every((item) => isOption(question, String(item)))
    ? undefined
    : { question: question.id, code: 'not-an-option' };
}

function checkText(question: Question, value: AnswerValue | undefined): FieldError | undefined {
  if (typeof value !== 'string') return { question: question.id, code: 'not-text' };
  if (!isOption(question, value)) return { question: question.id, code: 'not-an-option' };
  if (question.kind === 'phone') return checkPhone(question, value);
  const most = question.most ?? mostCharacters;
  const length = [...value].length;
  return length > most
    ? { question: question.id, code: 'too-long', detail: { most, over: length - most } }
    : undefined;
}

function isOption(question: Question, value: string): boolean {
  return question.options === undefined || question.options.includes(value);
}

/** Mobile `1[3-9]` and 11 digits; landline with area code; short numbers are nobody's own phone. */
function checkPhone(question: Question, value: string): FieldError | undefined {
  if (!/^\d+$/.test(value)) return { question: question.id, code: 'phone-digits' };
  if (value.startsWith('1')) return checkMobile(question, value);
  if (/^0\d{9,11}$/.test(value)) return undefined;
  if (/^\d{7,8}$/.test(value)) return { question: question.id, code: 'phone-area' };
  return { question: question.id, code: 'phone-start' };
}

function checkMobile(question: Question, value: string): FieldError | undefined {
  const off = 11 - value.length;
  if (off > 0) return { question: question.id, code: 'phone-short', detail: { missing: off } };
  if (off < 0) return { question: question.id, code: 'phone-long', detail: { over: -off } };
  return /^1[3-9]/.test(value) ? undefined : { question: question.id, code: 'phone-start' };
}
