import { type Day, parseDay } from '../dates';
import type { FieldError } from '../failure';
import { identityProblem } from '../identity-number';
import { mostFen } from '../money';
import { readReceipt } from '../receipt';
import type { AnswerValue, Question, QuestionKind } from './definition';

type Detail = NonNullable<FieldError['detail']>;
type Found = { readonly code: string; readonly detail?: Detail } | undefined;
type Check = (value: AnswerValue | undefined, question: Question, today: Day | undefined) => Found;

/** What is wrong with a typed answer by the rules of its kind. */
export function checkTyped(
  question: Question,
  value: AnswerValue | undefined,
  today: Day | undefined,
): FieldError | undefined {
  const found = checks[question.kind]?.(value, question, today);
  return found && { question: question.id, ...found };
}

const checks: Partial<Readonly<Record<QuestionKind, Check>>> = {
  phone: (value) => checkPhone(String(value)),
  name: (value) => (/[0-9]/.test(String(value)) ? { code: 'name-digits' } : undefined),
  'id-number': (value, _, today) => checkIdentity(String(value), today),
  receipt: (value) => checkReceipt(String(value)),
  amount: (value) => checkAmount(value),
  number: checkNumber,
  date: (value, { ahead }, today) => checkDay(String(value), ahead ? undefined : today),
};

/** Mobile `1[3-9]` and 11 digits; landline with area code; short numbers are nobody's own phone. */
function checkPhone(value: string): Found {
  if (!/^\d+$/.test(value)) return { code: 'phone-digits' };
  if (value.startsWith('1')) return checkMobile(value);
  if (/^0\d{9,11}$/.test(value)) return undefined;
  if (/^\d{7,8}$/.test(value)) return { code: 'phone-area' };
  return { code: 'phone-start' };
}

function checkMobile(value: string): Found {
  const off = 11 - value.length;
  if (off > 0) return { code: 'phone-short', detail: { missing: off } };
  if (off < 0) return { code: 'phone-long', detail: { over: -off } };
  return /^1[3-9]/.test(value) ? undefined : { code: 'phone-start' };
}

function checkIdentity(value: string, today: Day | undefined): Found {
  const problem = identityProblem(value, today);
  if (!problem) return undefined;
  const { code, ...detail } = problem;
  return Object.keys(detail).length === 0 ? { code } : { code, detail };
}

function checkReceipt(value: string): Found {
  const read = readReceipt(value);
  if (typeof read === 'string') return undefined;
  const { code, ...detail } = read;
  return { code, detail };
}

/** Whole 分; what could not be read is still the text that was typed. */
function checkAmount(value: AnswerValue | undefined): Found {
  if (typeof value !== 'number') return { code: 'amount-unclear' };
  if (!Number.isSafeInteger(value) || value < 0) return { code: 'amount-unclear' };
  return value > mostFen ? { code: 'amount-large' } : undefined;
}

function checkNumber(value: AnswerValue | undefined, { least = 0, most = 999_999 }: Question): Found {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return { code: 'number-unclear' };
  if (value < least) return { code: 'number-small', detail: { least } };
  return value > most ? { code: 'number-large', detail: { most } } : undefined;
}

function checkDay(value: string, today: Day | undefined): Found {
  const parts = value.split('-');
  if (parts.length !== 3 || parts.includes('')) return { code: 'date-incomplete' };
  if (!parseDay(value) || value < '1880') return { code: 'date-unreal' };
  return today !== undefined && value > today ? { code: 'date-ahead' } : undefined;
}
