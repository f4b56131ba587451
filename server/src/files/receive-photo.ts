import { createHash } from 'node:crypto';
import type { WithChance } from '../chance';
import type { WithClock } from '../clock';
import { RequestRefusal } from '../http/refusal';
import type { WithVault } from '../secrecy/vault';
import type { Holder } from '../store/sessions';
import type { Store, WithStore } from '../store/store';
import type { AttachmentTable } from '../store/tables';
import { cleanPhoto } from './clean-photo';
import type { WithPhotos } from './photo-folder';
import type { WithPhotoPool } from './photo-pool';

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
 * @throws {RequestRefusal} when it brought other bytes
 */
export async function findPhoto(
  { store, vault }: WithStore & WithVault,
  { idempotencyKey, holder, bytes }: IncomingPhoto,
): Promise<AttachmentTable | undefined> {
  const found = await store.read
    .selectFrom('attachments')
    .selectAll()
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
  if (found && !vault.marks('photo', digest(bytes)).includes(found.content_mark)) {
    throw new RequestRefusal('idempotency-key-reused');
  }
  if (found && found.holder_id !== holder.id) {
    await takeOver(store, found.id, holder);
  }
  return found;
}

async function takeOver(store: Store, id: string, holder: Holder): Promise<void> {
  await store.change(async (work) => {
    const taken = await work
      .updateTable('attachments')
      .set({ holder_id: holder.id })
      .where('id', '=', id)
      .where('case_id', 'is', null)
      .returning('id')
      .executeTakeFirst();
    const audit = taken && { actor: 'reporter', action: 'photo-taken-over', subject: id };
    return { result: undefined, audit };
  });
}

/** What keeping a photo needs. */
type PhotoRooms = WithStore & WithVault & WithPhotos & WithPhotoPool & WithChance & WithClock;

/**
 * First the file, then its row: a row never points at nothing. A file that a crash left without a row stays, for the
 * database may be an older copy (docs/decisions/0024-only-the-database-deletes.md).
 */
export async function receivePhoto(rooms: PhotoRooms, photo: IncomingPhoto): Promise<AttachmentTable> {
  const clean = await cleanPhoto(rooms.photoPool, photo.bytes);
  const id = rooms.chance.uuid();
  await rooms.photos.write(id, clean);
  const written = await writeRow(rooms, photo, id, clean.byteLength).catch(async (error: unknown) => {
    await rooms.photos.remove(id);
    throw error;
  });
  if (written) return written;
  await rooms.photos.remove(id);
  const winner = await findPhoto(rooms, photo);
  if (!winner) throw new Error('a photo was refused its key, and nobody holds it');
  return winner;
}

async function writeRow(
  rooms: PhotoRooms,
  { idempotencyKey, holder, bytes }: IncomingPhoto,
  id: string,
  size: number,
): Promise<AttachmentTable | undefined> {
  return rooms.store.change(async (work) => {
    const row = await work
      .insertInto('attachments')
      .values({
        id,
        idempotency_key: idempotencyKey,
        content_mark: rooms.vault.mark('photo', digest(bytes)),
        holder_id: holder.id,
        case_id: null,
        bytes: size,
        created_at: rooms.now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    return { result: row, audit: row && { actor: 'reporter', action: 'photo-received', subject: id } };
  });
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
