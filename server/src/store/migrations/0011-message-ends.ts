import type { Kysely, Migration } from 'kysely';

/** What WeChat told of a message before it was written down which notice went by it; kept for minutes. */
export const messageEnds: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('message_ends')
      .addColumn('message_id', 'text', (column) => column.primaryKey())
      .addColumn('arrived', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('message_ends_at').on('message_ends').column('at').execute();
  },
};
