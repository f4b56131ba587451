import type { PaperId } from '@/domain/case/paper';
import { type Answers, isBlank } from '@/domain/form/definition';
import { papersInQuestion } from '@/forms/application/papers/papers-in-question';

export interface PapersByState {
  readonly open: readonly PaperId[];
  readonly done: readonly PaperId[];
}

/** Papers still to be answered, and those that are; other papers count once there is one. */
export function papersByState(answers: Answers): PapersByState {
  const papers = papersInQuestion(answers).filter(
    (paper) => paper !== 'other' || !isBlank(answers.otherPhotos),
  );
  const isOpen = (paper: PaperId): boolean => answers[`${paper}Photos`] === undefined;
  return { open: papers.filter(isOpen), done: papers.filter((paper) => !isOpen(paper)) };
}
