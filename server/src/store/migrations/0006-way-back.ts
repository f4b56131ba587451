import type { Kysely, Migration } from 'kysely';

/** What comes of a case after it was received: requests, deeds, rulings, followers, notices, complaints. */
export const wayBack: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('cases').addColumn('merged_into', 'text').execute();
    await createAsked(db);
    await createRulings(db);
    await createFollowing(db);
    await createNotices(db);
    await createComplaints(db);
  },
};

/** A table of rows that belong to a case, found by it. */
function ofCase(db: Kysely<unknown>, name: string) {
  return db.schema
    .createTable(name)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('case_id', 'text', (column) => column.notNull().references('cases.id'));
}

async function indexByCase(db: Kysely<unknown>, name: string): Promise<void> {
  await db.schema.createIndex(`${name}_case`).on(name).column('case_id').execute();
}

async function createAsked(db: Kysely<unknown>): Promise<void> {
  await ofCase(db, 'case_requests')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('to_role', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('reminded_at', 'bigint')
    .addColumn('got_at', 'bigint')
    .addColumn('got_by', 'text')
    .addColumn('checked_at', 'bigint')
    .addColumn('sealed', 'text', (column) => column.notNull())
    .execute();
  await indexByCase(db, 'case_requests');
  await ofCase(db, 'case_deeds')
    .addColumn('idempotency_key', 'text', (column) => column.notNull().unique())
    .addColumn('body_mark', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('request_id', 'text')
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .execute();
  await indexByCase(db, 'case_deeds');
}

async function createRulings(db: Kysely<unknown>): Promise<void> {
  await ofCase(db, 'case_rulings')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .execute();
  await indexByCase(db, 'case_rulings');
}

async function createFollowing(db: Kysely<unknown>): Promise<void> {
  await ofCase(db, 'case_followers')
    .addColumn('holder_id', 'text', (column) => column.notNull().references('holders.id'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .execute();
  await indexByCase(db, 'case_followers');
  await db.schema.createIndex('case_followers_holder').on('case_followers').column('holder_id').execute();
  await db.schema
    .createTable('follow_codes')
    .addColumn('code_mark', 'text', (column) => column.primaryKey())
    .addColumn('case_id', 'text', (column) => column.notNull().references('cases.id'))
    .addColumn('until', 'bigint', (column) => column.notNull())
    .execute();
  await indexByCase(db, 'follow_codes');
}

async function createNotices(db: Kysely<unknown>): Promise<void> {
  await ofCase(db, 'case_notices')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('route', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('urgent', 'integer', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .execute();
  await indexByCase(db, 'case_notices');
  await db.schema
    .createIndex('case_notices_state')
    .on('case_notices')
    .columns(['state', 'made_at'])
    .execute();
}

async function createComplaints(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('complaints')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('receipt', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('holder_id', 'text', (column) => column.notNull().references('holders.id'))
    .addColumn('case_id', 'text', (column) => column.references('cases.id'))
    .addColumn('idempotency_key', 'text', (column) => column.notNull().unique())
    .addColumn('body_mark', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('answered_at', 'bigint')
    .execute();
  await db.schema
    .createIndex('complaints_holder')
    .on('complaints')
    .columns(['holder_id', 'received_at'])
    .execute();
}
