import { type Kysely, type Migration, sql } from 'kysely';

/** What WeChat calls the message it took for a notice, and tells by whether it arrived. */
export const messageIds: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('case_notices').addColumn('message_id', 'text').execute();
    await sql`create index case_notices_message on case_notices (message_id) where message_id is not null`.execute(
      db,
    );
  },
};
