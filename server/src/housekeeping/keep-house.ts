import type { Instant } from '@/domain/dates';
import { eraseCase } from '../cases/erase-case';
import type { WithClock } from '../clock';
import { removeDoomed, type WithPhotos } from '../files/photo-folder';
import type { WithLog } from '../log';
import type { WithVault } from '../secrecy/vault';
import type { WithStore } from '../store/store';
import type { WithTroubles } from '../troubles';
import { believedMoment } from './clock-jump';
import { deleteExpired, deleteIdleHolders } from './expired';
import { inSlices, type SliceRooms } from './slices';
import { callForUnseen } from './unseen-notices';

const day = 24 * 60 * 60_000;

/** A photo that no report took up in this time is nobody's. */
const unboundPhotoMs = 7 * day;
/** The form promises that an unfounded report goes within 30 days; a day is left for a server that was down. */
const unfoundedMs = 29 * day;

export type HouseRooms = WithStore &
  WithVault &
  WithPhotos &
  WithClock &
  WithLog &
  WithTroubles &
  Pick<SliceRooms, 'ending'>;

/**
 * Deletes what has no reason to be kept: ended sessions, their idle holders, photos no report took, old marks,
 * unfounded reports. In small steps; and nothing on the word of a clock that jumped.
 */
export async function keepHouse(rooms: HouseRooms): Promise<void> {
  await removeDoomed(rooms);
  await rooms.photos.removeHalfWritten();
  const { moment, jumped } = await believedMoment(rooms, rooms.now());
  rooms.troubles.set('clock-jumped', moment === undefined);
  if (jumped) rooms.log({ event: 'clock-jumped' });
  if (moment === undefined) return;
  // What was promised to people goes first: ended sessions may be a million.
  await eraseUnfounded(rooms, moment);
  await callForUnseen(rooms, moment);
  await deletePhotos(rooms, moment);
  await deleteExpired(rooms, moment);
  await deleteIdleHolders(rooms);
  await rooms.store.forget();
}

/** What a report said whose matter was not found, once; its receipt and timeline stay. */
async function eraseUnfounded(rooms: HouseRooms, moment: Instant): Promise<void> {
  let after = '';
  await inSlices(rooms, async (most) => {
    const some = await rooms.store.read
      .selectFrom('cases')
      .select(['id', 'receipt'])
      .select((is) =>
        is
          .selectFrom('case_events')
          .whereRef('case_id', '=', 'cases.id')
          .select((of) => of.fn.max('at').as('at'))
          .as('at'),
      )
      .where('kind', '=', 'neighbour-report')
      .where('status', '=', 'not-found')
      .where('erased_at', 'is', null)
      .where('id', '>', after)
      .orderBy('id')
      .limit(most)
      .execute();
    after = some.at(-1)?.id ?? after;
    for (const { receipt, at } of some) {
      if (at !== null && at <= moment - unfoundedMs) await eraseCase(rooms, 'housekeeping', receipt);
    }
    return some.length;
  });
}

/** A report may take a photo up at this very moment: the row decides. */
async function deletePhotos(rooms: HouseRooms, moment: Instant): Promise<void> {
  await inSlices(rooms, async (most) => {
    const old = await rooms.store.read
      .selectFrom('attachments')
      .select('id')
      .where('case_id', 'is', null)
      .where('created_at', '<', (moment - unboundPhotoMs) as Instant)
      .limit(most)
      .execute();
    for (const { id } of old) await deleteUnbound(rooms, id);
    return old.length;
  });
  await removeDoomed(rooms);
}

async function deleteUnbound({ store }: HouseRooms, id: string): Promise<void> {
  await store.change(async (work) => {
    const deleted = await work
      .deleteFrom('attachments')
      .where('id', '=', id)
      .where('case_id', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (deleted) await work.insertInto('doomed_photos').values(deleted).execute();
    const audit = deleted && { actor: 'housekeeping', action: 'photo-deleted', subject: id };
    return { result: undefined, audit };
  });
}
