import type { Receipt } from '@/domain/case/receipt';
import type { WithClock } from '../clock';
import { removeDoomed, type WithPhotos } from '../files/photo-folder';
import type { WithVault } from '../secrecy/vault';
import type { AuditedChange, WithStore } from '../store/store';
import type { CaseTable } from '../store/tables';
import { openCase, sealCase } from './sealed-case';

/**
 * Forgets what a report said: withdrawn by its sender, or unfounded (the screen before 送出 promises 30 days).
 * Receipt, timeline without notes and idempotency key stay, so that the sender can still look it up and a late retry
 * makes no second case; holder and marks stay only as a hash of themselves, to compare with and nothing else.
 *
 * @returns whether there is such a case
 */
export async function eraseCase(
  rooms: WithStore & WithVault & WithPhotos & WithClock,
  actor: string,
  receipt: Receipt,
): Promise<boolean> {
  const { store } = rooms;
  const found = await store.change(async (work) => {
    const row = await holdCase(work, receipt);
    if (!row || row.erased_at !== null) return { result: row !== undefined, audit: undefined };
    await work.updateTable('cases').set(forgotten(rooms, row)).where('id', '=', row.id).execute();
    await work.updateTable('case_events').set({ note_sealed: null }).where('case_id', '=', row.id).execute();
    await work.deleteFrom('case_additions').where('case_id', '=', row.id).execute();
    await work.deleteFrom('case_supplements').where('case_id', '=', row.id).execute();
    await forgetWay(rooms, work, row.id);
    await doomPhotos(work, row.id);
    return { result: true, audit: { actor, action: 'case-erased', subject: row.id } };
  });
  await removeDoomed(rooms);
  await store.forget();
  return found;
}

function holdCase(work: AuditedChange, receipt: Receipt): Promise<CaseTable | undefined> {
  return work.selectFrom('cases').selectAll().where('receipt', '=', receipt).executeTakeFirst();
}

function forgotten({ vault, now }: WithVault & WithClock, row: CaseTable): Partial<CaseTable> {
  const { decisions: _, corrections: __, ...kept } = openCase(vault, row.id, row.sealed);
  return {
    sealed: sealCase(vault, row.id, { ...kept, answers: {} }),
    village: '',
    photos: 0,
    person_mark: null,
    proof_mark: vault.mark('erased', row.proof_mark),
    body_mark: vault.mark('erased', row.body_mark),
    former_holder: row.holder_id === null ? null : vault.mark('erased', row.holder_id),
    holder_id: null,
    erased_at: now(),
  };
}

/** What was asked, ruled and told; of what was done the keys stay, so that a late retry does nothing twice. */
async function forgetWay({ vault }: WithVault, work: AuditedChange, caseId: string): Promise<void> {
  for (const table of [
    'case_requests',
    'case_rulings',
    'case_notices',
    'case_followers',
    'follow_codes',
  ] as const) {
    await work.deleteFrom(table).where('case_id', '=', caseId).execute();
  }
  const deeds = await work.selectFrom('case_deeds').selectAll().where('case_id', '=', caseId).execute();
  for (const { id, body_mark } of deeds) {
    const set = { sealed: '', body_mark: vault.mark('erased', body_mark) };
    await work.updateTable('case_deeds').set(set).where('id', '=', id).execute();
  }
}

async function doomPhotos(work: AuditedChange, caseId: string): Promise<void> {
  const gone = await work.deleteFrom('attachments').where('case_id', '=', caseId).returning('id').execute();
  if (gone.length === 0) return;
  await work
    .insertInto('doomed_photos')
    .values(gone)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
