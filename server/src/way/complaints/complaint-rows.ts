import type { ComplaintRequest } from '@contract/case-requests';
import { type Receipt, receiptFrom } from '@/domain/case/receipt';
import type { Complaint } from '@/domain/case/way/complaint';
import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import type { WithVault } from '../../secrecy/vault';
import type { WithStore } from '../../store/store';
import type { RunMode } from '../../store/tables';
import type { ComplaintTable } from '../../store/way-tables';
import { openRow, sealRow } from '../sealed-row';

export type ComplaintRooms = WithStore & WithVault & WithChance & WithClock & { readonly mode: RunMode };

/** What a complaint says, and what was answered. */
export interface ComplaintWords extends Omit<ComplaintRequest, 'kind' | 'about'> {
  readonly answer?: string;
}

export interface IncomingComplaint {
  readonly idempotencyKey: string;
  readonly bodyMark: string;
  readonly holderId: string;
  readonly caseId?: string;
  readonly sent: ComplaintRequest;
}

/** Keeps a complaint with a number of its own, once for each key. */
export async function keepComplaint(rooms: ComplaintRooms, incoming: IncomingComplaint): Promise<void> {
  const { vault, chance, now, mode } = rooms;
  const { kind, about: _, ...words } = incoming.sent;
  const id = chance.uuid();
  const row: ComplaintTable = {
    id,
    receipt: receiptFrom(chance.digits(11)),
    kind,
    state: 'received',
    mode,
    holder_id: incoming.holderId,
    case_id: incoming.caseId ?? null,
    idempotency_key: incoming.idempotencyKey,
    body_mark: incoming.bodyMark,
    sealed: sealRow(vault, 'complaints', id, words),
    received_at: now(),
    answered_at: null,
  };
  await rooms.store.change(async (work) => {
    const written = await work
      .insertInto('complaints')
      .values(row)
      .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
      .returning('id')
      .executeTakeFirst();
    const audit = { actor: 'reporter', action: 'complaint-received', subject: id };
    return { result: undefined, audit: written && audit };
  });
}

/** Complaints of one phone as it may see them, newest first. */
export async function complaintsOf(
  { store, vault }: WithStore & WithVault,
  holderId: string,
): Promise<Complaint[]> {
  const rows = await store.read
    .selectFrom('complaints')
    .selectAll()
    .where('holder_id', '=', holderId)
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute();
  return rows.map((row) => {
    const { answer } = openRow<ComplaintWords>(vault, 'complaints', row);
    const { receipt, kind, state, received_at, answered_at } = row;
    return {
      receipt: receipt as Receipt,
      kind,
      state,
      receivedAt: received_at,
      ...(answer !== undefined && { answer }),
      ...(answered_at !== null && { answeredAt: answered_at }),
    };
  });
}
