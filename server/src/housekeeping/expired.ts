import { sql } from 'kysely';
import { addDays, dayOf, type Instant } from '@/domain/dates';
import type { WithStore } from '../store/store';
import { lastToWait } from '../way/notices/sending/message-ends';
import { inSlices, type SliceRooms } from './slices';

/** What the form promises about the hash of an anonymous sender. */
const abuseMarkDays = 180;

/** Ended sessions, marks of senders and ends of messages after their time. */
export async function deleteExpired(rooms: WithStore & SliceRooms, moment: Instant): Promise<void> {
  const { store } = rooms;
  await inSlices(rooms, (most) =>
    store.changeUnaudited(async (change) => {
      const ended = change
        .deleteFrom('sessions')
        .where('token_hash', 'in', (is) =>
          is.selectFrom('sessions').select('token_hash').where('expires_at', '<=', moment).limit(most),
        );
      return count(await ended.executeTakeFirst());
    }),
  );
  const end = addDays(dayOf(moment), -abuseMarkDays);
  await inSlices(rooms, (most) =>
    store.changeUnaudited(async (change) => {
      const old = change
        .deleteFrom('abuse_marks')
        .where(
          sql<boolean>`(mark, day) in (select mark, day from abuse_marks where day < ${end} limit ${most})`,
        );
      return count(await old.executeTakeFirst());
    }),
  );
  await deleteOldEnds(rooms, moment);
}

async function deleteOldEnds(rooms: WithStore & SliceRooms, moment: Instant): Promise<void> {
  await inSlices(rooms, (most) =>
    rooms.store.changeUnaudited(async (change) => {
      const old = change
        .deleteFrom('message_ends')
        .where('message_id', 'in', (is) =>
          is.selectFrom('message_ends').select('message_id').where('at', '<', lastToWait(moment)).limit(most),
        );
      return count(await old.executeTakeFirst());
    }),
  );
}

function count({ numDeletedRows }: { readonly numDeletedRows: bigint }): number {
  return Number(numDeletedRows);
}

/** Holders without session, case and photo; looked through in the order of their ids, some at a time. */
export async function deleteIdleHolders(rooms: WithStore & SliceRooms): Promise<void> {
  const { store } = rooms;
  let after = '';
  await inSlices(rooms, async (most) => {
    const some = await store.read
      .selectFrom('holders')
      .select('id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(most)
      .execute();
    const ids = some.map(({ id }) => id);
    after = ids.at(-1) ?? after;
    if (ids.length > 0) await deleteIdle({ store }, ids);
    return ids.length;
  });
}

async function deleteIdle({ store }: WithStore, ids: readonly string[]): Promise<void> {
  await store.changeUnaudited((change) =>
    change
      .deleteFrom('holders')
      .where('id', 'in', ids)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('sessions').select('holder_id').whereRef('sessions.holder_id', '=', 'holders.id'),
          ),
        ),
      )
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('cases').select('holder_id').whereRef('cases.holder_id', '=', 'holders.id'))),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('attachments')
              .select('holder_id')
              .whereRef('attachments.holder_id', '=', 'holders.id'),
          ),
        ),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('case_followers')
              .select('holder_id')
              .whereRef('case_followers.holder_id', '=', 'holders.id'),
          ),
        ),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('complaints').select('holder_id').whereRef('complaints.holder_id', '=', 'holders.id'),
          ),
        ),
      )
      .execute(),
  );
}
