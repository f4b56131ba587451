import type { CaseEvent, CaseView } from '@/domain/case/case-timeline';
import type { Vault, WithVault } from '../secrecy/vault';
import type { WithStore } from '../store/store';
import type { CaseEventTable, CaseTable } from '../store/tables';
import { byCase } from './by-case';
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
  const events = byCase(rows, (row) => event(vault, row));
  return heads.map((head) => view(head, events.get(head.id) ?? []));
}

function view({ receipt, kind, status }: CaseHead, events: readonly CaseEvent[]): CaseView {
  const [first, ...later] = events;
  if (!first) throw new Error('a case without its first event');
  return { receipt, kind, status, timeline: [first, ...later] };
}

function event(vault: Vault, { case_id, seq, status, at, note_sealed }: CaseEventTable): CaseEvent {
  if (note_sealed === null) return { status, at };
  return { status, at, note: openNote(vault, case_id, seq, note_sealed) };
}
