import type { Answers, FormPage, Question } from '@/domain/form/definition';
import { type PaperId, paperIds } from '@/domain/paper';
import { papersInTurn } from './papers-in-question';

/** Words for a paper that is not photographed now; nothing chosen means 以后补, so no paper is a dead end. */
const states = ['later', 'cannot', 'none'];

/** Papers of all schemes in question. Every town asks the same ones; what it tells about them is its pack's. */
export const papersQuestions: readonly Question[] = [
  { id: 'papersConsent', kind: 'choice', options: ['agree', 'no'] },
  ...paperIds.flatMap((paper): readonly Question[] => [
    {
      id: `${paper}Photos`,
      kind: 'photos',
      optional: true,
      most: mostPhotos(paper),
      photo: paper === 'identity' ? 'identity' : 'document',
    },
    ...(paper === 'other'
      ? []
      : [{ id: `${paper}State`, kind: 'choice', optional: true, options: states } as const]),
  ]),
];

export const papersPages: readonly FormPage[] = [
  {
    id: 'papers-consent',
    questions: ['papersConsent'],
    next: ({ papersConsent }) => (papersConsent === 'agree' ? 'papers-list' : undefined),
  },
  { id: 'papers-list', questions: [], next: (answers) => papersInTurn(answers)[0] },
  ...paperIds.map(
    (paper): FormPage => ({
      id: paper,
      questions: paper === 'other' ? ['otherPhotos'] : [`${paper}Photos`, `${paper}State`],
      next: (answers) => paperAfter(paper, answers),
    }),
  ),
];

/** Both sides of a card, the pages of a bill. */
export function mostPhotos(paper: string): number {
  return paper === 'medical-bills' || paper === 'school-bills' || paper === 'other' ? 9 : 4;
}

function paperAfter(paper: PaperId, answers: Answers): PaperId | undefined {
  const papers = papersInTurn(answers);
  return papers[papers.indexOf(paper) + 1];
}
