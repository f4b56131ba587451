import type { CaseView } from '@/domain/case-timeline';
import type { LaterPaperId } from '@/domain/paper';
import { papersToAdd } from '@/forms/assistance-application/papers-in-question';
import type { Backend } from '../backend';
import type { CaseTable } from '../database/tables';
import { type AddedPapers, addedTo, takesPapers } from './added-papers';
import { type CaseToRead, readCase } from './read-case';
import { isErased, type SealedCase } from './sealed-case';

type Head = CaseToRead & Pick<CaseTable, 'status'>;

/** Views with 还可以补, for the session that may add; whoever looks a case up by number and phone gets none. */
export async function withPapers(
  backend: Backend,
  heads: readonly Head[],
  views: readonly CaseView[],
): Promise<CaseView[]> {
  const all: CaseView[] = [];
  for (const [place, view] of views.entries()) {
    const head = heads[place];
    all.push(head && takesPapers(backend, head) ? { ...view, papers: await papersOf(backend, head) } : view);
  }
  return all;
}

async function papersOf(backend: Backend, head: Head) {
  const added = await addedTo(backend, head.id);
  return {
    toAdd: papersStillToAdd(readCase(backend.vault, head), added),
    added: added.reduce((sum, { photos }) => sum + photos.length, 0),
  };
}

/** What was put off and has not come; nothing of what was erased. */
export function papersStillToAdd(
  content: SealedCase,
  added: readonly AddedPapers[],
): readonly LaterPaperId[] {
  if (isErased(content)) return [];
  const came = new Set(added.map(({ paper }) => paper));
  return papersToAdd(content.answers).filter((paper) => !came.has(paper));
}
