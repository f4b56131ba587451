import type { CaseEvent, CaseView } from '@/domain/case/case-timeline';
import type { Vault, WithVault } from '../secrecy/vault';
import type { WithStore } from '../store/store';
import type { CaseEventTable, CaseTable } from '../store/tables';
import { openNote } from './sealed-case';

type CaseHead = Pick<CaseTable, 'id' | 'receipt' | 'kind' | 'status'>;

/** Cases as their senders may see them, in the order given. */
export async function viewCases(
  { store, vault }: WithStore & WithVault,
  heads: readonly CaseHead[],
): Promise<CaseView[]> {
  if (heads.length === 0) return [];
  const ids = heads.map(({ id }) => id);
  const rows = await store.read
    .selectFrom('case_events')
    .selectAll()
    .where('case_id', 'in', ids)
    .orderBy('seq')
    .execute();
  return heads.map((head) =>
    view(
      vault,
      head,
      rows.filter((row) => row.case_id === head.id),
    ),
  );
}

function view(vault: Vault, { receipt, kind, status }: CaseHead, rows: readonly CaseEventTable[]): CaseView {
  const [first, ...later] = rows.map((row) => event(vault, row));
  if (!first) throw new Error('a case without its first event');
  return { receipt, kind, status, timeline: [first, ...later] };
}

function event(vault: Vault, { case_id, seq, status, at, note_sealed }: CaseEventTable): CaseEvent {
  if (note_sealed === null) return { status, at };
  return { status, at, note: openNote(vault, case_id, seq, note_sealed) };
}
