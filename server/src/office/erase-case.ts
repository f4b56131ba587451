import type { Receipt } from '@/domain/receipt';
import { writeAudit } from '../audit';
import type { Backend } from '../backend';
import { openCase, sealCase } from '../cases/sealed-case';
import { findByReceipt, photosOf } from './office-cases';

/**
 * Forgets what a report said: withdrawn by its sender, or unfounded (the screen before 送出 promises 30 days).
 * Receipt, timeline and idempotency key stay, so that the sender can still look it up and a late retry makes no second case.
 *
 * @returns whether there is such a case
 */
export async function eraseCase(backend: Backend, actor: string, receipt: Receipt): Promise<boolean> {
  const { database, vault, photos } = backend;
  const row = await findByReceipt(database, receipt);
  if (!row) return false;
  const files = await photosOf(database, row.id);
  const { decisions: _, ...kept } = openCase(vault, row.id, row.sealed);
  const sealed = sealCase(vault, row.id, { ...kept, answers: {} });
  await database.transaction().execute(async (work) => {
    await work
      .updateTable('cases')
      .set({ sealed, village: '', photos: 0, person_mark: null })
      .where('id', '=', row.id)
      .execute();
    await work.deleteFrom('case_additions').where('case_id', '=', row.id).execute();
    await work.deleteFrom('attachments').where('case_id', '=', row.id).execute();
    await writeAudit(backend, work, { actor, action: 'case-erased', subject: row.id });
  });
  for (const id of files) await photos.remove(id);
  return true;
}
