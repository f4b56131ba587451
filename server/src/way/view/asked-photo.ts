import { personAction } from '@/domain/case/actions/case-actions';
import type { PhotoMark } from '@/domain/case/way/photo-mark';
import { RequestRefusal } from '../../http/refusal';
import type { WithVault } from '../../secrecy/vault';
import type { WithStore } from '../../store/store';
import { type Hand, isAddressed } from '../follow/hands';
import type { RequestWords } from '../office/office-words';
import { openRow } from '../sealed-row';

/** The photo that an open request points at. */
export interface AskedPhotoOfCase {
  readonly id: string;
  readonly mark?: PhotoMark;
}

/**
 * For the hand that sent the case, as long as it is asked for and can be answered; whoever follows sees no papers.
 *
 * @throws {RequestRefusal}
 */
export async function askedPhotoOf(
  { store, vault }: WithStore & WithVault,
  { found, role }: Hand,
  requestId: string,
): Promise<AskedPhotoOfCase> {
  if (role !== 'sender') throw new RequestRefusal('not-the-sender');
  const request = await store.read
    .selectFrom('case_requests')
    .selectAll()
    .where('case_id', '=', found.id)
    .where('id', '=', requestId)
    .executeTakeFirst();
  if (!request) throw new RequestRefusal('request-not-found');
  if (request.state !== 'open') throw new RequestRefusal('request-answered');
  if (!personAction(found.kind, found.status, 'answer')) throw new RequestRefusal('action-not-open');
  if (!(await isAddressed(store.read, found.id, request.to_role, role)))
    throw new RequestRefusal('request-not-yours');
  const { photoId, again } = openRow<RequestWords>(vault, 'case_requests', request);
  const photo = await store.read
    .selectFrom('attachments')
    .select('id')
    .where('id', '=', photoId ?? '')
    .where('case_id', '=', found.id)
    .executeTakeFirst();
  if (!photo) throw new RequestRefusal('photo-gone');
  return { id: photo.id, ...(again?.mark && { mark: again.mark }) };
}
