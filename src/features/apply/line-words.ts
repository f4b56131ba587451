import { applicationTexts, applyTexts } from '@/content/messages/application';
import { common } from '@/content/messages/common';
import { longDay } from '@/domain/dates';
import type { SummaryLine } from '@/domain/form/summary';
import { identityFacts, maskIdentityNumber } from '@/domain/identity-number';
import { maskPhone } from '@/domain/privacy';
import type { Region } from '@/domain/region';
import { answerInWords } from '../form-runner/answer-in-words';

/** One answer in words; numbers of people are covered until asked for, birthday and sex told beside them. */
export function lineWords({ question, value, blank }: SummaryLine, region: Region, shown: boolean): string {
  if (blank && question.kind !== 'records') return common.blank;
  const words = answerInWords(question, value, applicationTexts, region);
  if (value === 'unknown' || shown) return words;
  if (question.kind === 'phone') return maskPhone(words);
  return question.kind === 'id-number' ? identityWords(words) : words;
}

function identityWords(number: string): string {
  const facts = identityFacts(number);
  const masked = maskIdentityNumber(number);
  if (!facts) return masked;
  return `${masked}，|${applyTexts.check.born(longDay(facts.born), applyTexts.check.sexes[facts.sex])}`;
}
