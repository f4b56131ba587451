import { addDays, dayOf } from '@/domain/dates';
import { writeAudit } from './audit';
import type { Backend } from './backend';
import { eraseCase } from './office/erase-case';

const hour = 60 * 60_000;
const day = 24 * hour;

/** A photo that no report took up in this time is nobody's. */
const unboundPhotoMs = 7 * day;
/** What the form promises about the hash of an anonymous sender. */
const abuseMarkDays = 180;

/** The form promises that an unfounded report goes within 30 days; a day is left for a server that was down. */
const unfoundedMs = 29 * day;

/** Deletes what has no reason to be kept: ended sessions, their idle holders, photos no report took, old marks, unfounded reports. */
export async function keepHouse(backend: Backend): Promise<void> {
  const { database, now } = backend;
  await database.deleteFrom('sessions').where('expires_at', '<=', now()).execute();
  await database
    .deleteFrom('abuse_marks')
    .where('day', '<', addDays(dayOf(now()), -abuseMarkDays))
    .execute();
  await eraseUnfounded(backend);
  await deletePhotos(backend);
  await deleteStrayFiles(backend);
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

/** What a report said whose matter was not found, once; its receipt and timeline stay. */
async function eraseUnfounded(backend: Backend): Promise<void> {
  const { database, now } = backend;
  const found = await database
    .selectFrom('cases')
    .innerJoin('case_events', 'case_events.case_id', 'cases.id')
    .select('cases.receipt')
    .where('cases.kind', '=', 'neighbour-report')
    .where('cases.status', '=', 'not-found')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('audit')
            .select('audit.id')
            .whereRef('audit.subject', '=', 'cases.id')
            .where('audit.action', '=', 'case-erased'),
        ),
      ),
    )
    .groupBy('cases.receipt')
    .having(({ fn }) => fn.max('case_events.at'), '<=', (now() - unfoundedMs) as ReturnType<typeof now>)
    .execute();
  for (const { receipt } of found) await eraseCase(backend, 'housekeeping', receipt);
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
    if (await deleteUnbound(backend, id)) await photos.remove(id);
  }
}

/** A report may take it up at this very moment: the row decides. */
async function deleteUnbound(backend: Backend, id: string): Promise<boolean> {
  return backend.database.transaction().execute(async (work) => {
    const deleted = await work
      .deleteFrom('attachments')
      .where('id', '=', id)
      .where('case_id', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!deleted) return false;
    await writeAudit(backend, work, { actor: 'housekeeping', action: 'photo-deleted', subject: id });
    return true;
  });
}

/** Files that a crash left without a row. Young ones may just be on their way in. */
async function deleteStrayFiles({ database, photos, now }: Backend): Promise<void> {
  const rows = await database.selectFrom('attachments').select('id').execute();
  const known = new Set(rows.map(({ id }) => id));
  for (const { id, writtenAt } of await photos.list()) {
    if (!known.has(id) && writtenAt < now() - hour) await photos.remove(id);
  }
}

async function deleteIdleHolders({ database }: Backend): Promise<void> {
  await database
    .deleteFrom('holders')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('sessions').select('holder_id').whereRef('sessions.holder_id', '=', 'holders.id')),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('cases').select('holder_id').whereRef('cases.holder_id', '=', 'holders.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('attachments').select('holder_id').whereRef('attachments.holder_id', '=', 'holders.id'),
        ),
      ),
    )
    .execute();
}
