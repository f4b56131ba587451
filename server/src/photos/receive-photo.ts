import { createHash } from 'node:crypto';
import { writeAudit } from '../audit';
import type { Backend } from '../backend';
import type { AttachmentTable } from '../database/tables';
import { Refusal } from '../http/refusal';
import type { Holder } from '../sessions';
import { cleanPhoto } from './clean-photo';

/** A photo as it came. */
export interface IncomingPhoto {
  readonly idempotencyKey: string;
  readonly holder: Holder;
  readonly bytes: Uint8Array;
}

/**
 * The photo that this key brought before. One that is in no case yet goes over to whoever brings it again: what was
 * sent from a borrowed phone and taken back comes from another session the next time.
 *
 * @throws {Refusal} when it brought other bytes
 */
export async function findPhoto(
  { database, vault }: Backend,
  { idempotencyKey, holder, bytes }: IncomingPhoto,
): Promise<AttachmentTable | undefined> {
  const found = await database
    .selectFrom('attachments')
    .selectAll()
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
  if (found && !vault.marks('photo', digest(bytes)).includes(found.content_mark)) {
    throw new Refusal('idempotency-key-reused');
  }
  if (found && found.holder_id !== holder.id) {
    await database
      .updateTable('attachments')
      .set({ holder_id: holder.id })
      .where('id', '=', found.id)
      .where('case_id', 'is', null)
      .execute();
  }
  return found;
}

/** First the file, then its row: a row never points at nothing. A file without a row is swept away later. */
export async function receivePhoto(backend: Backend, photo: IncomingPhoto): Promise<AttachmentTable> {
  const clean = await cleanPhoto(photo.bytes);
  const id = backend.chance.uuid();
  await backend.photos.write(id, clean);
  const written = await writeRow(backend, photo, id, clean.byteLength);
  if (written) return written;
  await backend.photos.remove(id);
  const winner = await findPhoto(backend, photo);
  if (!winner) throw new Error('a photo was refused its key, and nobody holds it');
  return winner;
}

async function writeRow(
  backend: Backend,
  { idempotencyKey, holder, bytes }: IncomingPhoto,
  id: string,
  size: number,
): Promise<AttachmentTable | undefined> {
  return backend.database.transaction().execute(async (work) => {
    const row = await work
      .insertInto('attachments')
      .values({
        id,
        idempotency_key: idempotencyKey,
        content_mark: backend.vault.mark('photo', digest(bytes)),
        holder_id: holder.id,
        case_id: null,
        bytes: size,
        created_at: backend.now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row) await writeAudit(backend, work, { actor: 'reporter', action: 'photo-received', subject: id });
    return row;
  });
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
