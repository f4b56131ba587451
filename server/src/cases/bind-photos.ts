import type { Transaction } from 'kysely';
import type { CaseTable, Tables } from '../database/tables';
import { Refusal } from '../http/refusal';
import type { Holder } from '../sessions';

/** A case may hold this many photos, those added later among them. */
export const mostPhotosOfCase = 100;

/**
 * Gives a case photos of its sender that no case has yet. An anonymous report's photos forget their sender too.
 *
 * @throws {Refusal} when one is unknown, taken, or somebody else's
 */
export async function bindPhotos(
  work: Transaction<Tables>,
  to: Pick<CaseTable, 'id' | 'holder_id'>,
  photos: readonly string[],
  holder: Holder,
): Promise<void> {
  if (photos.length === 0) return;
  const bound = await work
    .updateTable('attachments')
    .set({ case_id: to.id, holder_id: to.holder_id })
    .where('id', 'in', photos)
    .where('holder_id', '=', holder.id)
    .where('case_id', 'is', null)
    .returning('id')
    .execute();
  if (bound.length === photos.length) return;
  throw new Refusal('answers-rejected', { errors: [{ question: 'photos', code: 'photo-unknown' }] });
}
