import { laterPaperIds } from '@/domain/case/paper';
import type { FormDefinition } from '@/domain/form/definition';

/** 补材料: photos of one paper for a case that is at the office already. */
export const addedPapers: FormDefinition = {
  id: 'added-papers',
  version: 1,
  start: 'photos',
  questions: [
    { id: 'paper', kind: 'choice', options: laterPaperIds },
    { id: 'photos', kind: 'photos', most: 9, photo: 'document' },
  ],
  pages: [{ id: 'photos', questions: ['paper', 'photos'], next: () => undefined }],
};

/** The same for identity papers: their photos carry a mark. */
export const addedIdentity: FormDefinition = {
  ...addedPapers,
  questions: addedPapers.questions.map((question) =>
    question.id === 'photos' ? { ...question, photo: 'identity' } : question,
  ),
};

export function addedPapersFor(paper: string): FormDefinition {
  return paper === 'identity' || paper === 'authority' ? addedIdentity : addedPapers;
}
