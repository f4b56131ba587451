import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Applications for one person are found by a keyed hash of the identity number. Migrations were not atomic once: a
 * cut of power may have left the first half of this one, so what is there is left as it is.
 */
export const samePerson: Migration = {
  async up(db: Kysely<unknown>) {
    const { rows } = await sql<{ name: string }>`select name from pragma_table_info('cases')`.execute(db);
    const there = new Set(rows.map(({ name }) => name));
    for (const column of ['person_mark', 'repeats']) {
      if (!there.has(column)) await db.schema.alterTable('cases').addColumn(column, 'text').execute();
    }
    await db.schema.createIndex('cases_person').ifNotExists().on('cases').column('person_mark').execute();
  },
};
