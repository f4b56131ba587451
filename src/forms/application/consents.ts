import type { FormTexts } from '@/content/form-texts';
import { addressed } from '@/content/form-texts';
import { applicationTexts } from '@/content/messages/application/application';
import { separateConsents } from '@/content/messages/application/consent';
import { type Answers, type AnswerValue, type FormDefinition, isBlank } from '@/domain/form/definition';
import { answersOf, recordsOf } from '@/domain/form/records';
import { assistanceApplication } from './application';
import { member } from './family/members';
import { namedInApplication } from './named';

/** One consent that was asked by itself: the question, the answer, and the words that stood there. */
export interface AskedConsent {
  readonly id: string;
  readonly answer: string;
  readonly version: string;
  readonly words: string;
}

/** Every separate consent among answers on the route; of each member under `members.0.agrees`. */
export function consentsAsked(answers: Answers): readonly AskedConsent[] {
  return [
    ...asked(assistanceApplication, textsFor(answers), answers, ''),
    ...recordsOf(answers.members).flatMap((record, place) => {
      const texts = textsFor(answers, answersOf(record));
      return asked(
        member,
        texts.questions.members?.records?.form ?? texts,
        answersOf(record),
        `members.${place}.`,
      );
    }),
  ];
}

/** As they stood on the screen. */
function textsFor(answers: Answers, entry: Answers = {}): FormTexts {
  return addressed(applicationTexts, namedInApplication(answers, entry));
}

function asked(
  form: FormDefinition,
  texts: FormTexts,
  answers: Answers,
  prefix: string,
): readonly AskedConsent[] {
  return form.questions.flatMap(({ id }) => {
    const version = versions[id];
    const answer = answers[id];
    if (version === undefined || answer === undefined || isBlank(answer)) return [];
    return [{ id: prefix + id, version, answer: said(answer), words: wordsOf(form, texts, id) }];
  });
}

const versions: Readonly<Record<string, string>> = separateConsents;

function said(answer: AnswerValue): string {
  return Array.isArray(answer) ? answer.join() : String(answer);
}

/** The question as it was put: heading, hint, label and options. */
function wordsOf(form: FormDefinition, texts: FormTexts, question: string): string {
  const page = form.pages.find(({ questions }) => questions.includes(question));
  const head = texts.pages[page?.id ?? ''];
  const { label, options = {} } = texts.questions[question] ?? { label: question };
  const labels = Object.values(options).map((option) => option.label);
  return [head?.heading, head?.hint, label, ...labels].filter(Boolean).join('\n');
}
