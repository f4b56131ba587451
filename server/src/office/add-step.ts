import type { Transaction } from 'kysely';
import type { CaseStep } from '@/domain/case-timeline';
import type { Backend } from '../backend';
import { sealNote } from '../cases/sealed-case';
import type { Tables } from '../database/tables';

/**
 * Puts a step on a case's timeline. The transaction must have written to the case before: that took the lock, so no
 * other process can add the same step number.
 */
export async function addStep(
  { vault, now }: Pick<Backend, 'vault' | 'now'>,
  work: Transaction<Tables>,
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
