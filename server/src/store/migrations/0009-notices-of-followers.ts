import type { Kysely, Migration } from 'kysely';

/** Whose a notice is: of one who follows the case, or, as every notice so far, of who sent it. */
export const noticesOfFollowers: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('case_notices')
      .addColumn('follower_id', 'text', (column) => column.references('case_followers.id'))
      .execute();
  },
};
