import { type Kysely, type Migration, sql } from 'kysely';

/** Which way a notice is tried next and when; and where WeChat reaches a holder, sealed. */
export const sentNotices: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('case_notices').addColumn('trying', 'text').execute();
    await db.schema
      .alterTable('case_notices')
      .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.alterTable('case_notices').addColumn('next_at', 'bigint').execute();
    await sql`create index case_notices_due on case_notices (urgent, next_at) where next_at is not null`.execute(
      db,
    );
    await db.schema.alterTable('holders').addColumn('address_sealed', 'text').execute();
  },
};
