import { type PaperId, paperIds } from '@/domain/case/paper';
import type { Answers, FormPage, Question } from '@/domain/form/definition';
import { papersInTurn } from './papers-in-question';

/** Words for a paper that is not photographed now; nothing chosen means 以后补, so no paper is a dead end. */
const states = ['later', 'cannot', 'none'];

/**
 * Papers of all schemes in question. Every town asks the same ones; what it tells about them is its pack's. To photograph
 * the first one, under the words that say so, is the consent to take photos.
 */
export const papersQuestions: readonly Question[] = [
  { id: 'papersConsent', kind: 'choice', optional: true, options: ['agree', 'no'] },
  ...paperIds.flatMap((paper): readonly Question[] => [
    {
      id: `${paper}Photos`,
      kind: 'photos',
      optional: true,
      most: maxPhotos(paper),
      photo: paper === 'identity' ? 'identity' : 'document',
    },
    ...(paper === 'other'
      ? []
      : [{ id: `${paper}State`, kind: 'choice', optional: true, options: states } as const]),
  ]),
];

export const papersPages: readonly FormPage[] = [
  {
    id: 'papers-list',
    questions: ['papersConsent'],
    next: (answers) => (answers.papersConsent === 'no' ? undefined : papersInTurn(answers)[0]),
  },
  ...paperIds.map(
    (paper): FormPage => ({
      id: paper,
      questions: paper === 'other' ? ['otherPhotos'] : [`${paper}Photos`, `${paper}State`],
      next: (answers) => paperAfter(paper, answers),
    }),
  ),
];

/** Both sides of a card, the pages of a bill. */
export function maxPhotos(paper: string): number {
  return paper === 'medical-bills' || paper === 'school-bills' || paper === 'other' ? 9 : 4;
}

function paperAfter(paper: PaperId, answers: Answers): PaperId | undefined {
  const papers = papersInTurn(answers);
  return papers[papers.indexOf(paper) + 1];
}
