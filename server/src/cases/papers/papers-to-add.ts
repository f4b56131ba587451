import type { CaseView } from '@/domain/case/case-timeline';
import type { LaterPaperId } from '@/domain/case/paper';
import { papersToAdd } from '@/forms/application/papers/papers-in-question';
import type { WithVault } from '../../secrecy/vault';
import type { WithStore } from '../../store/store';
import type { CaseTable } from '../../store/tables';
import { isErased, type SealedCase } from '../sealed-case';
import { partsOfEach, type WholeCase, wholeOf } from '../supplements/whole-case';
import { type AddedPapers, addedToEach, takesPapers } from './added-papers';

/** A case with what its seal holds, opened before. */
export interface OpenedCase extends Pick<CaseTable, 'id' | 'kind' | 'status' | 'form_version'> {
  readonly content: SealedCase;
}

/** Views with 还可以补 and 接着填, for the session that may add; whoever looks a case up by number and phone gets none. */
export async function withPapers(
  rooms: WithStore & WithVault,
  cases: readonly (OpenedCase | undefined)[],
  views: readonly CaseView[],
): Promise<readonly CaseView[]> {
  const open = cases.map((one) => (one && takesPapers(one, one.content) ? one : undefined));
  const ids = open.flatMap((one) => one?.id ?? []);
  if (ids.length === 0) return views;
  const [added, parts] = [
    await addedToEach(rooms, ids),
    await partsOfEach(rooms.vault, rooms.store.read, ids),
  ];
  return views.map((view, place) => {
    const one = open[place];
    if (!one) return view;
    return {
      ...view,
      ...openTo(wholeOf(one, one.content, parts.get(one.id) ?? []), added.get(one.id) ?? []),
    };
  });
}

function openTo(
  whole: WholeCase,
  added: readonly AddedPapers[],
): Required<Pick<CaseView, 'papers' | 'supplements'>> {
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
