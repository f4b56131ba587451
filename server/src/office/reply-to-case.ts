import type { CaseStatus } from '@/domain/case-timeline';
import type { Receipt } from '@/domain/receipt';
import { writeAudit } from '../audit';
import type { Backend } from '../backend';
import { sealNote } from '../cases/sealed-case';
import { findByReceipt } from './office-cases';

export interface Reply {
  /** `office:<login name>` */
  readonly actor: string;
  readonly receipt: Receipt;
  /** Every status but `received`, which only arriving gives. */
  readonly status: Exclude<CaseStatus, 'received'>;
  /** What the reporter will read; empty for none. */
  readonly note: string;
}

/** Puts a new step on the case's timeline. @returns whether there is such a case */
export async function replyToCase(backend: Backend, reply: Reply): Promise<boolean> {
  const { database, vault, now } = backend;
  const row = await findByReceipt(database, reply.receipt);
  if (!row) return false;
  await database.transaction().execute(async (work) => {
    // The write comes first: it takes the lock, so no other process can add the same step number.
    await work.updateTable('cases').set({ status: reply.status }).where('id', '=', row.id).execute();
    const { last } = await work
      .selectFrom('case_events')
      .select((is) => is.fn.max('seq').as('last'))
      .where('case_id', '=', row.id)
      .executeTakeFirstOrThrow();
    const seq = Number(last) + 1;
    const note_sealed = reply.note === '' ? null : sealNote(vault, row.id, seq, reply.note);
    await work
      .insertInto('case_events')
      .values({ case_id: row.id, seq, status: reply.status, at: now(), note_sealed })
      .execute();
    const action = `case-replied:${reply.status}`;
    await writeAudit(backend, work, { actor: reply.actor, action, subject: row.id });
  });
  return true;
}
