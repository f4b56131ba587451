import type { FormTexts } from '@/content/form-texts';
import { common } from '@/content/messages/common';
import { checkTexts } from '@/content/messages/consent';
import type { AnswerValue, Question } from '@/domain/form/definition';
import { findVillage, type Region } from '@/domain/region';

/** An answer as the person gave it: option words, village names, how many photos. */
export function answerInWords(
  question: Question,
  value: AnswerValue,
  texts: FormTexts,
  region: Region,
): string {
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
    case 'text':
    case 'long-text':
    case 'phone':
      return String(value);
  }
}

function optionWords(question: Question, option: string, texts: FormTexts): string {
  return texts.questions[question.id]?.options?.[option]?.label ?? option;
}

function list(value: AnswerValue): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
