import { readReceipt } from '../case/receipt';
import { parseYuan } from '../money';
import { readCountName } from '../typed/count-names';
import { readIdentityNumber } from '../typed/identity-number';
import { readPhone } from '../typed/phone-number';
import {
  digitSigns,
  lettersAsDigits,
  longestNumber,
  longestText,
  numberSigns,
  readName,
  visibleLine,
  visibleText,
} from '../typed/typed-text';
import { longestAnswer, tooMany } from './checks';
import { type AnswerValue, type Question, type QuestionKind, unknownAnswer } from './definition';
import { recordForm, recordsOf } from './records';

/**
 * Mends what a person typed without changing what they meant: full-width digits of a phone,
 * blanks around a text, invisible characters; amounts become 分, whole numbers become numbers.
 * What cannot be mended, or is longer than anything its kind can be, comes back as it was, for the check to name.
 */
export function readAnswer(question: Question, typed: AnswerValue): AnswerValue {
  if (question.kind === 'records') return Array.isArray(typed) ? readRecords(question, typed) : typed;
  if (typeof typed !== 'string') return typed;
  if (question.unknown && typed === unknownAnswer) return typed;
  return typed.length > longestTyped(question) ? typed : (readers[question.kind]?.(typed) ?? typed);
}

const readers: Partial<Readonly<Record<QuestionKind, (typed: string) => AnswerValue>>> = {
  phone: readPhone,
  text: visibleLine,
  name: readName,
  'id-number': readIdentityNumber,
  receipt: readReceiptNumber,
  'long-text': (typed) => visibleText(typed).trim(),
  amount: (typed) => parseYuan(typed) ?? numberSigns(typed),
  number: readWhole,
  date: readDate,
};

function longestTyped(question: Question): number {
  const inWords = ['text', 'long-text', 'name'].includes(question.kind);
  return inWords ? longestText(longestAnswer(question)) : longestNumber;
}

function readReceiptNumber(typed: string): string {
  const read = readReceipt(typed);
  return typeof read === 'string' ? read : digitSigns(typed);
}

/** `3人` is 3, `两口人` is 2; `3个月` may be asked in years, and stays for the check to name. */
function readWhole(typed: string): AnswerValue {
  const signs = numberSigns(typed).replace(/\s/g, '');
  const count = signs.replace(/[个口人位岁套处]{1,2}$/, '');
  const named = readCountName(count);
  if (named !== undefined) return named;
  return /\d/.test(count) && /^\d{1,9}$/.test(digitSigns(count)) ? Number(digitSigns(count)) : signs;
}

/** `2026-2-3`, `2026年2月3日`, `2026 2 3` and `20260203` become `2026-02-03`; `--`, three empty fields, is blank. */
function readDate(typed: string): string {
  const signs = lettersAsDigits(numberSigns(typed)).replace(/\s*[-./年月日号]\s*/g, '-');
  const whole = /^(\d{4})(\d{2})(\d{2})$/.exec(signs);
  const [year = '', month = '', day = ''] = whole ? whole.slice(1) : signs.replace(/\s+/g, '-').split('-');
  if (`${year}${month}${day}` === '') return '';
  return [year, month.padStart(month ? 2 : 0, '0'), day.padStart(day ? 2 : 0, '0')].join('-');
}

/** Every known answer of every entry; what is no entry or no question, and too many, stay for the check to name. */
function readRecords(question: Question, typed: readonly AnswerValue[]): AnswerValue {
  if (tooMany(question, typed)) return typed;
  const { questions } = recordForm(question);
  const records = recordsOf(typed);
  if (records.length !== typed.length) return typed;
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([id, value]) => {
        const known = questions.find((one) => one.id === id);
        return [id, known ? readAnswer(known, value) : value];
      }),
    ),
  );
}
