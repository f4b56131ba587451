import { readIdentityNumber } from '../identity-number';
import { parseYuan } from '../money';
import { readReceipt } from '../receipt';
import { type AnswerValue, type Question, type QuestionKind, unknownAnswer } from './definition';
import { recordForm, recordsOf } from './records';

/**
 * Mends what a person typed without changing what they meant: full-width digits of a phone,
 * blanks around a text, invisible characters; amounts become 分, whole numbers become numbers.
 * What cannot be mended comes back as it was, for the check to name.
 */
export function readAnswer(question: Question, typed: AnswerValue): AnswerValue {
  if (question.kind === 'records') return Array.isArray(typed) ? readRecords(question, typed) : typed;
  if (typeof typed !== 'string') return typed;
  if (question.unknown && typed === unknownAnswer) return typed;
  return readers[question.kind]?.(typed) ?? typed;
}

const readers: Partial<Readonly<Record<QuestionKind, (typed: string) => AnswerValue>>> = {
  phone: readPhone,
  text: (typed) => visible(typed).replace(/\s+/g, ' ').trim(),
  name: readName,
  'id-number': readIdentityNumber,
  receipt: readReceiptNumber,
  'long-text': (typed) => visible(typed).trim(),
  amount: (typed) => parseYuan(typed) ?? plainText(typed),
  number: readWhole,
  date: readDate,
};

/** Digits only; +86 and the marks people put between groups go. */
export function readPhone(typed: string): string {
  const plain = typed.normalize('NFKC').replace(/[\s\-—–()（）.·]/g, '');
  return plain.replace(/^(\+|00)86(?=\d)/, '');
}

/**
 * One kind of middle dot (民委发〔2016〕33号), no blanks around it; rare characters stay as they are. Keyboards without
 * a middle dot leave a full stop or a hyphen: between Chinese characters it is one, in 「J. Smith」 it is not.
 */
export function readName(typed: string): string {
  return visible(typed)
    .replace(/\s*[·•・‧●]\s*/g, '·')
    .replace(stopInName, '$1·')
    .replace(/\s+/g, ' ')
    .trim();
}

const stopInName =
  /([\u2e80-\u2fdf\u3007\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}])\s*[.．。｡\-－]\s*(?=[\u2e80-\u2fdf\u3007\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}])/gu;

function readReceiptNumber(typed: string): string {
  const read = readReceipt(typed);
  return typeof read === 'string' ? read : plainText(typed);
}

function readWhole(typed: string): AnswerValue {
  const plain = plainText(typed);
  return /^\d{1,9}$/.test(plain) ? Number(plain) : plain;
}

/** `2026-2-3`, `2026年2月3日` and `20260203` become `2026-02-03`; `--`, three empty fields, is blank. */
function readDate(typed: string): string {
  const plain = plainText(typed);
  const whole = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const [year = '', month = '', day = ''] = whole ? whole.slice(1) : plain.split(/[-./年月日]/);
  if (`${year}${month}${day}` === '') return '';
  return [year, month.padStart(month ? 2 : 0, '0'), day.padStart(day ? 2 : 0, '0')].join('-');
}

/** Every known answer of every entry; what is no entry or no question stays for the check to name. */
function readRecords(question: Question, typed: readonly AnswerValue[]): AnswerValue {
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

function plainText(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '');
}

/** Control characters that no keyboard sends on purpose go, so do zero-width ones; line breaks and tabs stay. */
function visible(typed: string): string {
  return [...typed.normalize('NFC')].filter(isVisible).join('');
}

function isVisible(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code === 9 || code === 10) return true;
  return code > 31 && code !== 127 && code !== 0x200b && code !== 0xfeff;
}
