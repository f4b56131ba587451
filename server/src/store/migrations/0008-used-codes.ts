import type { Kysely, Migration } from 'kysely';

/** A code that was used is kept for a time, so that whoever types it again is told so. */
export const usedCodes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('follow_codes').addColumn('used_at', 'bigint').execute();
  },
};
