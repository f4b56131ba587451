import type { CaseStatus } from '@/domain/case-timeline';
import type { Receipt } from '@/domain/receipt';
import { writeAudit } from '../audit';
import type { Backend } from '../backend';
import { addStep } from './add-step';
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
  const { database } = backend;
  const row = await findByReceipt(database, reply.receipt);
  if (!row) return false;
  await database.transaction().execute(async (work) => {
    await work.updateTable('cases').set({ status: reply.status }).where('id', '=', row.id).execute();
    await addStep(backend, work, { caseId: row.id, status: reply.status, note: reply.note });
    const action = `case-replied:${reply.status}`;
    await writeAudit(backend, work, { actor: reply.actor, action, subject: row.id });
  });
  return true;
}
