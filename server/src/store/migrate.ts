import { type Kysely, Migrator } from 'kysely';
import { firstTables } from './migrations/0001-first-tables';
import { samePerson } from './migrations/0002-same-person';
import { addedPapersTables } from './migrations/0003-added-papers';
import { houseInSlices } from './migrations/0004-house-in-slices';
import { supplementsTable } from './migrations/0005-supplements';
import { wayBack } from './migrations/0006-way-back';
import { sentNotices } from './migrations/0007-sent-notices';
import { usedCodes } from './migrations/0008-used-codes';
import { noticesOfFollowers } from './migrations/0009-notices-of-followers';
import { messageIds } from './migrations/0010-message-ids';
import { messageEnds } from './migrations/0011-message-ends';
import type { Tables } from './tables';

/** In the order they run; names are permanent. */
const migrations = {
  '0001-first-tables': firstTables,
  '0002-same-person': samePerson,
  '0003-added-papers': addedPapersTables,
  '0004-house-in-slices': houseInSlices,
  '0005-supplements': supplementsTable,
  '0006-way-back': wayBack,
  '0007-sent-notices': sentNotices,
  '0008-used-codes': usedCodes,
  '0009-notices-of-followers': noticesOfFollowers,
  '0010-message-ids': messageIds,
  '0011-message-ends': messageEnds,
};

/**
 * Brings the database to this version of the program.
 *
 * @throws the error of the migration that failed; nothing of it stays
 */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
