import type { RequestAnswer } from '@contract/case-requests';
import { type NumberedPhoto, photosOfCase } from '../../cases/papers/case-photos';
import type { WithVault } from '../../secrecy/vault';
import type { WithStore } from '../../store/store';
import { openRow } from '../sealed-row';

/** A photo the office can show again to who sent the case, or why not. */
export type PointedAt = NumberedPhoto | 'no-such-photo' | 'of-a-follower';

/** By its number. One that came from the phone of somebody who follows the case is not for the eyes of who sent it. */
export async function pointAt(
  { store, vault }: WithStore & WithVault,
  caseId: string,
  wished: number,
): Promise<PointedAt> {
  const photos = await photosOfCase(store.read, caseId);
  const photo = photos.find(({ number }) => number === wished);
  if (!photo) return 'no-such-photo';
  const byFollowers = await store.read
    .selectFrom('case_deeds')
    .select(['id', 'sealed'])
    .where('case_id', '=', caseId)
    .where('action', '=', 'answer')
    .where('role', '!=', 'sender')
    .execute();
  const theirs = byFollowers.flatMap(
    (deed) => openRow<RequestAnswer>(vault, 'case_deeds', deed).photos ?? [],
  );
  return theirs.includes(photo.id) ? 'of-a-follower' : photo;
}
