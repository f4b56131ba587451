import type { Kysely, Migration } from 'kysely';

/** Applications for one person are found by a keyed hash of the identity number. */
export const samePerson: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('cases').addColumn('person_mark', 'text').execute();
    await db.schema.alterTable('cases').addColumn('repeats', 'text').execute();
    await db.schema.createIndex('cases_person').on('cases').column('person_mark').execute();
  },
};
