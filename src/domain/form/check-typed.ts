import { readReceipt } from '../case/receipt';
import { type Day, parseDay } from '../dates';
import type { FieldError } from '../failure';
import { maxFen } from '../money';
import { identityProblem } from '../typed/identity-number';
import { nameProblem } from '../typed/name-problem';
import { readPhone } from '../typed/phone-number';
import { phoneProblem } from '../typed/phone-problem';
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
  name: (value) => nameProblem(String(value)),
  'id-number': (value, _, today) => checkIdentity(String(value), today),
  receipt: (value) => checkReceipt(String(value)),
  amount: (value) => checkAmount(value),
  number: checkNumber,
  date: (value, { ahead }, today) => checkDay(String(value), ahead ? undefined : today),
};

/** Read again: what was kept before numbers had one form is none the worse for it. */
function checkPhone(value: string): Found {
  return told(phoneProblem(readPhone(value)));
}

function checkIdentity(value: string, today: Day | undefined): Found {
  return told(identityProblem(value, today));
}

function told(problem: ({ readonly code: string } & Detail) | undefined): Found {
  if (!problem) return undefined;
  const { code, ...detail } = problem;
  return Object.keys(detail).length === 0 ? { code } : { code, detail };
}

function checkReceipt(value: string): Found {
  const read = readReceipt(value);
  return typeof read === 'string' ? undefined : told(read);
}

/** Whole 分; what could not be read is still the text that was typed. */
function checkAmount(value: AnswerValue | undefined): Found {
  if (typeof value !== 'number') return { code: 'amount-unclear' };
  if (!Number.isSafeInteger(value) || value < 0) return { code: 'amount-unclear' };
  return value > maxFen ? { code: 'amount-large' } : undefined;
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
