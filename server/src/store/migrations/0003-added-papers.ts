import type { Kysely, Migration } from 'kysely';

/** Papers that come after their case, once for each key. */
export const addedPapersTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('case_additions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('case_id', 'text', (column) => column.notNull().references('cases.id'))
      .addColumn('idempotency_key', 'text', (column) => column.notNull().unique())
      .addColumn('body_mark', 'text', (column) => column.notNull())
      .addColumn('photos', 'integer', (column) => column.notNull())
      .addColumn('consent_version', 'text', (column) => column.notNull())
      .addColumn('consent_hash', 'text', (column) => column.notNull())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .addColumn('received_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('case_additions_case')
      .on('case_additions')
      .columns(['case_id', 'received_at'])
      .execute();
  },
};
