import { type Kysely, type Migration, sql } from 'kysely';

/** Everything that housekeeping looks for lies in an index, however many cases there are; what it must remember has a table. */
export const houseInSlices: Migration = {
  async up(db: Kysely<unknown>) {
    await addErasure(db);
    await addIndexes(db);
    await db.schema
      .createTable('doomed_photos')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .execute();
    await db.schema
      .createTable('house_state')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'bigint', (column) => column.notNull())
      .execute();
  },
};

/** When what a case said was erased, and by a keyed hash whose it was. */
async function addErasure(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('audit_subject').on('audit').columns(['subject', 'action']).execute();
  await db.schema.alterTable('cases').addColumn('erased_at', 'bigint').execute();
  await db.schema.alterTable('cases').addColumn('former_holder', 'text').execute();
  await sql`update cases set erased_at = (select max(at) from audit where subject = cases.id and action = 'case-erased')
    where id in (select subject from audit where action = 'case-erased')`.execute(db);
  await db.schema
    .createIndex('cases_former_holder')
    .on('cases')
    .columns(['former_holder', 'received_at'])
    .execute();
}

async function addIndexes(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('sessions_end').on('sessions').column('expires_at').execute();
  await db.schema.createIndex('abuse_marks_day').on('abuse_marks').column('day').execute();
  await sql`create index attachments_unbound on attachments (created_at) where case_id is null`.execute(db);
  await sql`create index cases_unfounded on cases (id)
    where kind = 'neighbour-report' and status = 'not-found' and erased_at is null`.execute(db);
}
