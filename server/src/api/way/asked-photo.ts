import { readFile } from 'node:fs/promises';
import type { WithPhotos } from '../../files/photo-folder';
import type { WithPhotoPool } from '../../files/photo-pool';
import { smallPicture } from '../../files/small-picture';
import { RequestRefusal, refusedForNow } from '../../http/refusal';
import { caseInHand } from '../../way/follow/hands';
import { askedPhotoOf } from '../../way/view/asked-photo';
import { type Handler, signedIn } from '../handler';
import type { WayApiRooms } from './deed-handler';

/** Shows a photo once more to who sent it; that it was asked for is written down before it is looked for. */
export function readAskedPhoto(rooms: WayApiRooms & WithPhotos & WithPhotoPool): Handler<'readAskedPhoto'> {
  const { limits, store, photos, photoPool, now } = rooms;
  return async (context) => {
    const holder = await signedIn(rooms, context);
    const hand = await caseInHand(rooms, holder.id, context.req.param('receipt') ?? '');
    const wait = limits.picturesFromHolder.take(holder.id);
    if (wait !== undefined) throw refusedForNow('too-many', wait);
    const { id, mark } = await askedPhotoOf(rooms, hand, context.req.param('request') ?? '');
    const audit = { actor: 'reporter', action: 'photo-shown', subject: id };
    await store.change(async () => ({ result: undefined, audit }));
    const bytes = await readFile(photos.pathOf(id)).catch(() => undefined);
    if (!bytes) throw new RequestRefusal('photo-gone');
    const { bytes: small, ...picture } = await smallPicture(photoPool, bytes, mark);
    return { image: `data:image/jpeg;base64,${small.toString('base64')}`, ...picture, serverTime: now() };
  };
}
