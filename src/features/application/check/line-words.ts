import type { FormTexts } from '@/content/form-texts';
import { applicationTexts } from '@/content/messages/application/application';
import { applicationPageTexts } from '@/content/messages/application/pages';
import { common } from '@/content/messages/screen/common';
import { longDay } from '@/domain/dates';
import type { Question } from '@/domain/form/definition';
import type { SummaryLine } from '@/domain/form/summary';
import { plain } from '@/domain/marked-text';
import { maskPhone } from '@/domain/privacy';
import type { Region } from '@/domain/region';
import { identityFacts, maskIdentityNumber } from '@/domain/typed/identity-number';
import { answerInWords } from '../../form-runner/check/answer-in-words';

/** One answer in words; numbers of people are covered until asked for, birthday and sex told beside them. */
export function checkLineWords(
  { question, value, blank }: SummaryLine,
  region: Region,
  shown: boolean,
  texts: FormTexts = applicationTexts,
): string {
  if (blank && question.kind !== 'records') return common.blank;
  const words = answerInWords(question, value, texts, region);
  if (value === 'unknown' || shown) return words;
  if (question.kind === 'phone') return maskPhone(words);
  return question.kind === 'id-number' ? identityWords(words) : words;
}

/** What was said about each entry of a list, a line for each question; what was left empty, or follows from a number, is left out; so is the name over them. */
export function entryWords(
  { question, records = [] }: SummaryLine,
  region: Region,
  shown: boolean,
): readonly string[] {
  const texts = applicationTexts.questions[question.id]?.records?.form ?? applicationTexts;
  const named = question.records?.questions[0];
  return records.map((lines) =>
    lines
      .filter(({ question: asked, blank }) => !blank && asked !== named && !isTold(asked, lines))
      .map((line) => {
        const label = texts.questions[line.question.id]?.label ?? '';
        return plain(`${label}：${checkLineWords(line, region, shown, texts)}`);
      })
      .join('\n'),
  );
}

/** An age group a number tells. */
function isTold({ ageFrom }: Question, lines: readonly SummaryLine[]): boolean {
  return lines.some(({ question, value }) => question.id === ageFrom && identityFacts(String(value)));
}

function identityWords(number: string): string {
  const facts = identityFacts(number);
  const masked = maskIdentityNumber(number);
  if (!facts) return masked;
  return `${masked}，|${applicationPageTexts.check.born(longDay(facts.born), applicationPageTexts.check.sexes[facts.sex])}`;
}
