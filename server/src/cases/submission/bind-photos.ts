import { RequestRefusal } from '../../http/refusal';
import type { Holder } from '../../store/sessions';
import type { AuditedChange } from '../../store/store';
import type { CaseTable } from '../../store/tables';

/** A case may hold this many photos, those added later among them. */
export const maxPhotosOfCase = 100;

/**
 * Gives a case photos of its sender that no case has yet. An anonymous report's photos forget their sender too.
 *
 * @throws {RequestRefusal} when one is unknown, taken, or somebody else's
 */
export async function bindPhotos(
  work: AuditedChange,
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
  throw new RequestRefusal('answers-rejected', { errors: [{ question: 'photos', code: 'photo-unknown' }] });
}
