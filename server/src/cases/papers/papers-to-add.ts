import type { CaseView } from '@/domain/case/case-timeline';
import type { LaterPaperId } from '@/domain/case/paper';
import { papersToAdd } from '@/forms/application/papers/papers-in-question';
import type { WithVault } from '../../secrecy/vault';
import type { WithStore } from '../../store/store';
import type { CaseTable } from '../../store/tables';
import type { CaseToRead } from '../read-case';
import { isErased } from '../sealed-case';
import { openWhole, type WholeCase } from '../supplements/whole-case';
import { type AddedPapers, addedTo, takesPapers } from './added-papers';

type Head = CaseToRead & Pick<CaseTable, 'status'>;

/** Views with 还可以补 and 接着填, for the session that may add; whoever looks a case up by number and phone gets none. */
export async function withPapers(
  rooms: WithStore & WithVault,
  heads: readonly (Head | undefined)[],
  views: readonly CaseView[],
): Promise<CaseView[]> {
  const all: CaseView[] = [];
  for (const [place, view] of views.entries()) {
    const head = heads[place];
    all.push(head && takesPapers(rooms, head) ? { ...view, ...(await openTo(rooms, head)) } : view);
  }
  return all;
}

async function openTo(
  rooms: WithStore & WithVault,
  head: Head,
): Promise<Required<Pick<CaseView, 'papers' | 'supplements'>>> {
  const added = await addedTo(rooms, head.id);
  const whole = await openWhole(rooms, rooms.store.read, head);
  return {
    papers: {
      toAdd: papersStillToAdd(whole, added),
      added: added.reduce((sum, { photos }) => sum + photos.length, 0),
    },
    supplements: whole.parts.map(({ receivedAt }) => receivedAt),
  };
}

/** What was put off and has not come; nothing of what was erased, and nothing of a 先报个名 that asked for no papers. */
export function papersStillToAdd(content: WholeCase, added: readonly AddedPapers[]): readonly LaterPaperId[] {
  if (isErased(content) || (content.registered && content.parts.length === 0)) return [];
  const came = new Set(added.map(({ paper }) => paper));
  return papersToAdd(content.answers).filter((paper) => !came.has(paper));
}
