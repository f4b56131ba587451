import type { CaseStep } from '@/domain/case/case-timeline';
import type { WithClock } from '../clock';
import type { WithVault } from '../secrecy/vault';
import type { AuditedChange } from '../store/store';
import { sealNote } from './sealed-case';

/**
 * Puts a step on a case's timeline. The transaction must have written to the case before: that took the lock, so no
 * other process can add the same step number.
 */
export async function appendTimelineStep(
  { vault, now }: WithVault & WithClock,
  work: AuditedChange,
  { caseId, status, note = '' }: { caseId: string; status: CaseStep; note?: string },
): Promise<void> {
  const { last } = await work
    .selectFrom('case_events')
    .select((is) => is.fn.max('seq').as('last'))
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow();
  const seq = Number(last) + 1;
  const note_sealed = note === '' ? null : sealNote(vault, caseId, seq, note);
  await work
    .insertInto('case_events')
    .values({ case_id: caseId, seq, status, at: now(), note_sealed })
    .execute();
}
