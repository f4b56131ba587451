import { applicationTexts } from '@/content/messages/application/application';
import { type Answers, isBlank, questionOf } from '@/domain/form/definition';
import type { Region } from '@/domain/region';
import { assistanceApplication } from '@/forms/application/application';
import { answerInWords } from '../../form-runner/check/answer-in-words';

/** Answers that are carried or left as one. */
export interface CarriedRow {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly questions: readonly string[];
}

/** What means nothing alone. Income is one thing, whether it was told as a sum or kind by kind. */
const together: readonly (readonly string[])[] = [
  ['urgent', 'event', 'eventPlace'],
  ['hukou', 'hukouKind'],
  ['people', 'members'],
  ['familyIncome', 'wages', 'pension', 'support', 'business', 'farm', 'otherIncome'],
];

/** Carried answers in the order of the form, in words. */
export function carriedRows(answers: Answers, region: Region): readonly CarriedRow[] {
  const ids = assistanceApplication.questions.map(({ id }) => id).filter((id) => id in answers);
  const groups = [...new Set(ids.map((id) => together.find((group) => group.includes(id)) ?? [id].join()))];
  return groups
    .map((group) => (typeof group === 'string' ? [group] : group.filter((id) => id in answers)))
    .map((questions) => rowOf(questions, answers, region))
    .filter(({ words }) => words !== '');
}

function rowOf(questions: readonly string[], answers: Answers, region: Region): CarriedRow {
  const told = questions.filter((id) => !isBlank(answers[id]));
  const [first = ''] = told;
  return {
    id: questions[0] ?? '',
    label: applicationTexts.questions[first]?.label ?? first,
    words: told.map((id) => wordsOf(id, answers, region)).join('，'),
    questions,
  };
}

function wordsOf(id: string, answers: Answers, region: Region): string {
  const question = questionOf(assistanceApplication, id);
  return answerInWords(question, answers[id] ?? '', applicationTexts, region);
}
