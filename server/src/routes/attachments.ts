import { mostAttachmentBytes } from '@contract/schemas';
import type { Context } from 'hono';
import type { Backend } from '../backend';
import { readMultipart } from '../http/body';
import { clientAddress } from '../http/client-address';
import { idempotencyKeyOf } from '../http/idempotency-key';
import { Refusal, tooMany } from '../http/refusal';
import { findPhoto, receivePhoto } from '../photos/receive-photo';
import { type Holder, signedIn } from '../sessions';
import type { Handler } from './handlers';

/** Room for the lines around the file. */
const envelopeBytes = 64 * 1024;

export function sendAttachment(backend: Backend): Handler<'sendAttachment'> {
  return async (context) => {
    const holder = await signedIn(backend, context);
    const idempotencyKey = idempotencyKeyOf(context);
    holdLimits(backend, context, holder);
    const bytes = await fileOf(context.req.raw);
    const photo = { idempotencyKey, holder, bytes };
    const row = (await findPhoto(backend, photo)) ?? (await receivePhoto(backend, photo));
    return { attachment: row.id, idempotencyKey, bytes: row.bytes, serverTime: backend.now() };
  };
}

function holdLimits({ limits, settings }: Backend, context: Context, holder: Holder): void {
  const ofAddress = limits.photosFromAddress.take(clientAddress(context, settings.trustedProxies));
  const wait = ofAddress ?? limits.photosFromHolder.take(holder.id);
  if (wait !== undefined) throw tooMany('too-many', wait);
}

/** The one file of the request; other parts are refused by name. */
async function fileOf(request: Request): Promise<Uint8Array> {
  const form = await readMultipart(request, mostAttachmentBytes + envelopeBytes);
  const strange = [...form.keys()].filter((name) => name !== 'file');
  if (strange.length > 0) throw refusedFields(strange, 'unknown-field');
  const [file, second] = form.getAll('file');
  if (second !== undefined) throw refusedFields(['file'], 'twice');
  if (!(file instanceof Blob)) throw refusedFields(['file'], 'missing');
  if (file.size > mostAttachmentBytes) throw new Refusal('photo-too-large');
  return new Uint8Array(await file.arrayBuffer());
}

function refusedFields(names: readonly string[], code: string): Refusal {
  return new Refusal('fields-rejected', { errors: names.map((question) => ({ question, code })) });
}
