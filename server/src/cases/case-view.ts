import type { Kysely } from 'kysely';
import type { CaseEvent, CaseView } from '@/domain/case-timeline';
import type { CaseEventTable, CaseTable, Tables } from '../database/tables';
import type { Vault } from '../secrecy/vault';
import { openNote } from './sealed-case';

type CaseHead = Pick<CaseTable, 'id' | 'receipt' | 'kind' | 'status'>;

/** Cases as their senders may see them, in the order given. */
export async function viewCases(
  { database, vault }: { readonly database: Kysely<Tables>; readonly vault: Vault },
  heads: readonly CaseHead[],
): Promise<CaseView[]> {
  if (heads.length === 0) return [];
  const ids = heads.map(({ id }) => id);
  const rows = await database
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
