import { maxAttachmentBytes } from '@contract/schemas';
import type { Context } from 'hono';
import type { WithChance } from '../chance';
import type { WithClock } from '../clock';
import type { WithPhotos } from '../files/photo-folder';
import type { WithPhotoPool } from '../files/photo-pool';
import { findPhoto, receivePhoto } from '../files/receive-photo';
import type { WithUploadPlaces } from '../files/upload-places';
import type { BodyWatch } from '../http/body/body';
import { readMultipart } from '../http/body/multipart';
import type { WithAddress } from '../http/client-address';
import { idempotencyKeyOf } from '../http/idempotency-key';
import { RequestRefusal, refusedForNow } from '../http/refusal';
import type { WithLimits } from '../http/request-limits';
import type { WithVault } from '../secrecy/vault';
import type { Holder } from '../store/sessions';
import type { WithStore } from '../store/store';
import { type Handler, signedIn } from './handler';

/** Room for the lines around the file. */
const envelopeBytes = 64 * 1024;

export function sendAttachment(
  rooms: WithStore &
    WithVault &
    WithPhotos &
    WithPhotoPool &
    WithUploadPlaces &
    WithLimits &
    WithAddress &
    WithChance &
    WithClock,
): Handler<'sendAttachment'> {
  return async (context) => {
    const holder = await signedIn(rooms, context);
    const idempotencyKey = idempotencyKeyOf(context);
    holdLimits(rooms, context, holder);
    const read = (watch: BodyWatch) => fileOf(context.req.raw, watch);
    const row = await rooms.uploadPlaces.admit(rooms.addressOf(context), read, async (bytes) => {
      const photo = { idempotencyKey, holder, bytes };
      return (await findPhoto(rooms, photo)) ?? receivePhoto(rooms, photo);
    });
    return { attachment: row.id, idempotencyKey, bytes: row.bytes, serverTime: rooms.now() };
  };
}

function holdLimits({ limits, addressOf }: WithLimits & WithAddress, context: Context, holder: Holder): void {
  const ofAddress = limits.photosFromAddress.take(addressOf(context));
  const wait = ofAddress ?? limits.photosFromHolder.take(holder.id);
  if (wait !== undefined) throw refusedForNow('too-many', wait);
}

/** The one file of the request; other parts are refused by name. */
async function fileOf(request: Request, watch: BodyWatch): Promise<Uint8Array> {
  const form = await readMultipart(request, maxAttachmentBytes + envelopeBytes, watch);
  const strange = [...form.keys()].filter((name) => name !== 'file');
  if (strange.length > 0) throw refusedFields(strange, 'unknown-field');
  const [file, second] = form.getAll('file');
  if (second !== undefined) throw refusedFields(['file'], 'twice');
  if (!(file instanceof Blob)) throw refusedFields(['file'], 'missing');
  if (file.size > maxAttachmentBytes) throw new RequestRefusal('photo-too-large');
  return new Uint8Array(await file.arrayBuffer());
}

function refusedFields(names: readonly string[], code: string): RequestRefusal {
  return new RequestRefusal('fields-rejected', { errors: names.map((question) => ({ question, code })) });
}
