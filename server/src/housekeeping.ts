import { addDays, dayOf } from '@/domain/dates';
import { writeAudit } from './audit';
import type { Backend } from './backend';

const hour = 60 * 60_000;
const day = 24 * hour;

/** A photo that no report took up in this time is nobody's. */
const unboundPhotoMs = 7 * day;
/** What the form promises about the hash of an anonymous sender. */
const abuseMarkDays = 180;

/** Deletes what has no reason to be kept: ended sessions, their idle holders, photos no report took, old marks. */
export async function keepHouse(backend: Backend): Promise<void> {
  const { database, now } = backend;
  await database.deleteFrom('sessions').where('expires_at', '<=', now()).execute();
  await database
    .deleteFrom('abuse_marks')
    .where('day', '<', addDays(dayOf(now()), -abuseMarkDays))
    .execute();
  await deletePhotos(backend);
  await deleteIdleHolders(backend);
}

/** Keeps house now and every hour; call what it returns to stop. */
export function keepHouseHourly(backend: Backend, onError: (error: unknown) => void): () => void {
  const run = () => {
    keepHouse(backend).catch(onError);
  };
  run();
  const timer = setInterval(run, hour).unref();
  return () => clearInterval(timer);
}

async function deletePhotos(backend: Backend): Promise<void> {
  const { database, photos, now } = backend;
  const old = await database
    .selectFrom('attachments')
    .select('id')
    .where('case_id', 'is', null)
    .where('created_at', '<', (now() - unboundPhotoMs) as ReturnType<typeof now>)
    .execute();
  for (const { id } of old) {
    const gone = await database.transaction().execute(async (work) => {
      const deleted = await work
        .deleteFrom('attachments')
        .where('id', '=', id)
        .where('case_id', 'is', null)
        .returning('id')
        .executeTakeFirst();
      if (deleted)
        await writeAudit(backend, work, { actor: 'housekeeping', action: 'photo-deleted', subject: id });
      return deleted !== undefined;
    });
    if (gone) await photos.remove(id);
  }
}

async function deleteIdleHolders({ database }: Backend): Promise<void> {
  await database
    .deleteFrom('holders')
    .where('id', 'not in', (from) => from.selectFrom('sessions').select('holder_id'))
    .where('id', 'not in', (from) =>
      from
        .selectFrom('cases')
        .select('holder_id')
        .where('holder_id', 'is not', null)
        .$castTo<{ holder_id: string }>(),
    )
    .where('id', 'not in', (from) =>
      from
        .selectFrom('attachments')
        .select('holder_id')
        .where('holder_id', 'is not', null)
        .$castTo<{ holder_id: string }>(),
    )
    .execute();
}
