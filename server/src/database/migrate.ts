import { type Kysely, Migrator } from 'kysely';
import { firstTables } from './migrations/0001-first-tables';
import { samePerson } from './migrations/0002-same-person';
import { addedPapers } from './migrations/0003-added-papers';
import type { Tables } from './tables';

/** In the order they run; names are permanent. */
const migrations = {
  '0001-first-tables': firstTables,
  '0002-same-person': samePerson,
  '0003-added-papers': addedPapers,
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
