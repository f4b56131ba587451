import { answerWays } from '@/domain/case/way/waiting';
import type { FormDefinition } from '@/domain/form/definition';

/** An answer to one request of the office (补正): by photos, by words, or why there are none. */
export const answerToRequest: FormDefinition = {
  id: 'request-answer',
  version: 1,
  start: 'answer',
  questions: [
    { id: 'way', kind: 'choice', options: answerWays },
    { id: 'photos', kind: 'photos', optional: true, most: 9, photo: 'document' },
    { id: 'words', kind: 'long-text', optional: true, most: 500 },
  ],
  pages: [
    {
      id: 'answer',
      questions: ['way', 'photos', 'words'],
      check: ({ way, photos, words }) => [
        ...(way === 'photo' && isBlank(photos) ? [{ question: 'photos', code: 'missing' }] : []),
        ...(way === 'words' && isBlank(words) ? [{ question: 'words', code: 'missing' }] : []),
      ],
      next: () => undefined,
    },
  ],
};

/** The same for identity papers: their photos carry a mark. */
const identityAnswer: FormDefinition = {
  ...answerToRequest,
  questions: answerToRequest.questions.map((question) =>
    question.id === 'photos' ? { ...question, photo: 'identity' } : question,
  ),
};

/** The same for a consent: its picture is a name written with the finger, by whoever likes. */
const consentAnswer: FormDefinition = {
  ...answerToRequest,
  questions: answerToRequest.questions.map((question) =>
    question.id === 'photos' ? { ...question, drawn: true, most: 1 } : question,
  ),
};

/** The form that answers a request of this kind, for this paper. */
export function requestAnswerFor(kind: string, paper: string | undefined): FormDefinition {
  if (kind === 'consent') return consentAnswer;
  return paper === 'identity' || paper === 'authority' ? identityAnswer : answerToRequest;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
