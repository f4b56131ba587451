import type { FormTexts } from '@/content/form-texts';
import { checkTexts } from '@/content/messages/form-runner/consent';
import { common } from '@/content/messages/screen/common';
import { longDay, parseDay } from '@/domain/dates';
import { type AnswerValue, type Question, unknownAnswer } from '@/domain/form/definition';
import { recordsOf } from '@/domain/form/records';
import { type Fen, fen, formatYuan } from '@/domain/money';
import { findVillage, type Region } from '@/domain/region';

/** An answer as the person gave it: option words, amounts with their unit, village names, how many photos. */
export function answerInWords(
  question: Question,
  value: AnswerValue,
  texts: FormTexts,
  region: Region,
): string {
  if (question.unknown && value === unknownAnswer) return unknownWords(question, texts);
  return typeof value === 'number'
    ? numberWords(question, value, texts)
    : words(question, value, texts, region);
}

function words(question: Question, value: AnswerValue, texts: FormTexts, region: Region): string {
  switch (question.kind) {
    case 'choice':
      return optionWords(question, String(value), texts);
    case 'choices':
      return list(value)
        .filter((option) => !question.leads?.includes(option))
        .map((option) => optionWords(question, option, texts))
        .join('；');
    case 'village':
      return findVillage(region, String(value))?.name ?? common.notListed;
    case 'photos':
      return checkTexts.photoCount(list(value).length);
    case 'records':
      return recordWords(question, value, texts);
    case 'date':
      return dayWords(String(value));
    default:
      return String(value);
  }
}

/** `1200 元`, `2 处`; a year's sum is told as a month's too: a harvest is easily taken for a month's income. */
function numberWords({ id, kind, per }: Question, value: number, { questions }: FormTexts): string {
  if (kind !== 'amount') return [value, questions[id]?.unit].filter((part) => part !== undefined).join(' ');
  const whole = common.yuan(formatYuan(value as Fen)); // kept amounts are 分
  return per === 'year' ? `${whole}${common.aMonth(formatYuan(fen(Math.round(value / 1200) * 100)))}` : whole;
}

/** How many, and their names. */
function recordWords(question: Question, value: AnswerValue, texts: FormTexts): string {
  const first = question.records?.questions[0]?.id ?? '';
  const unnamed = texts.questions[question.id]?.records?.unnamed ?? '';
  const names = recordsOf(value).map((record) => String(record[first] ?? unnamed));
  return common.entries(names.length, names.join('、'));
}

function dayWords(value: string): string {
  const found = parseDay(value);
  return found ? longDay(found) : value;
}

function unknownWords(question: Question, texts: FormTexts): string {
  return texts.questions[question.id]?.options?.[unknownAnswer]?.label ?? common.unknown;
}

function optionWords(question: Question, option: string, texts: FormTexts): string {
  return texts.questions[question.id]?.options?.[option]?.label ?? option;
}

function list(value: AnswerValue): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
