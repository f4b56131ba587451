import type { Receipt } from '@/domain/case/receipt';
import type { ComplaintState } from '@/domain/case/way/complaint';
import type { WithClock } from '../../clock';
import type { WithVault } from '../../secrecy/vault';
import type { Reader, WithStore } from '../../store/store';
import type { ComplaintTable } from '../../store/way-tables';
import { openRow, sealRow } from '../sealed-row';
import type { ComplaintWords } from './complaint-rows';

/** A complaint as whoever looks into it reads it. */
export interface ReadComplaint {
  readonly row: ComplaintTable;
  readonly words: Partial<ComplaintWords>;
}

/**
 * Complaints that this officer may see, oldest first and those without an answer before the others. One about a case
 * that he worked on, or that names him, is kept from him wherever the office has somebody else.
 */
export async function complaintsFor(
  { store, vault }: WithStore & WithVault,
  actor: string,
): Promise<readonly ReadComplaint[]> {
  const rows = await store.read
    .selectFrom('complaints')
    .selectAll()
    .orderBy('answered_at')
    .orderBy('received_at')
    .execute();
  const isAlone = !(await hasOthers(store.read, actor));
  const worked = await workedOn(store.read, actor);
  return rows
    .map((row) => ({ row, words: openRow<ComplaintWords>(vault, 'complaints', row) }))
    .filter(({ row, words }) => isAlone || !isAbout(row, words, { actor, worked }));
}

function isAbout(
  { kind, case_id }: ComplaintTable,
  { officer = '' }: Partial<ComplaintWords>,
  { actor, worked }: { readonly actor: string; readonly worked: ReadonlySet<string> },
): boolean {
  if (kind !== 'complaint') return false;
  return (case_id !== null && worked.has(case_id)) || officer.includes(actor.replace('office:', ''));
}

async function hasOthers(read: Reader, actor: string): Promise<boolean> {
  const other = await read
    .selectFrom('audit')
    .select('actor')
    .where('actor', 'like', 'office:%')
    .where('actor', '!=', actor)
    .executeTakeFirst();
  return other !== undefined;
}

/** Looking alone is no work on it: whoever only read a case may look into a complaint about it. */
async function workedOn(read: Reader, actor: string): Promise<ReadonlySet<string>> {
  const rows = await read
    .selectFrom('audit')
    .select('subject')
    .distinct()
    .where('actor', '=', actor)
    .where('action', '!=', 'case-read')
    .execute();
  return new Set(rows.map(({ subject }) => subject));
}

interface ComplaintStep {
  readonly actor: string;
  readonly receipt: Receipt;
  readonly state: Exclude<ComplaintState, 'received'>;
  /** What its sender will read; needed for an answer. */
  readonly words: string;
}

/** @returns whether there is such a complaint that this officer may see and that was not answered yet */
export async function stepComplaint(
  rooms: WithStore & WithVault & WithClock,
  { actor, receipt, state, words }: ComplaintStep,
): Promise<boolean> {
  const found = (await complaintsFor(rooms, actor)).find(({ row }) => row.receipt === receipt);
  if (!found || found.row.state === 'answered') return false;
  const { id } = found.row;
  const answered = state === 'answered';
  return rooms.store.change(async (work) => {
    const changed = await work
      .updateTable('complaints')
      .set({
        state,
        ...(answered && {
          answered_at: rooms.now(),
          sealed: sealRow(rooms.vault, 'complaints', id, { ...found.words, answer: words }),
        }),
      })
      .where('id', '=', id)
      .where('state', '!=', 'answered')
      .executeTakeFirst();
    const result = changed.numUpdatedRows > 0n;
    return { result, audit: result ? { actor, action: `complaint-${state}`, subject: id } : undefined };
  });
}
