import type { FormPage, Question } from '@/domain/form/definition';

/** Papers that the office cannot find by its own check (§62); each may come later, or never. */
export const papers = [
  'identity',
  'diagnosis',
  'medical-bills',
  'school-bills',
  'accident',
  'agreement',
] as const;

const states = ['photo', 'later', 'cannot', 'none'];

export const papersQuestions: readonly Question[] = [
  { id: 'papersConsent', kind: 'choice', options: ['agree', 'no'] },
  ...papers.flatMap((paper): readonly Question[] => [
    { id: `${paper}State`, kind: 'choice', options: states },
    { id: `${paper}Photos`, kind: 'photos', most: 3 },
  ]),
];

export const papersPages: readonly FormPage[] = [
  {
    id: 'papers-consent',
    questions: ['papersConsent'],
    next: ({ papersConsent }) => (papersConsent === 'agree' ? papers[0] : undefined),
  },
  ...papers.flatMap((paper, place): readonly FormPage[] => [
    {
      id: paper,
      questions: [`${paper}State`],
      next: (answers) => (answers[`${paper}State`] === 'photo' ? `${paper}-photos` : papers[place + 1]),
    },
    { id: `${paper}-photos`, questions: [`${paper}Photos`], next: () => papers[place + 1] },
  ]),
];
