import type { Kysely } from 'kysely';
import type { Backend } from './backend';
import type { AuditTable, Tables } from './database/tables';

/** Writes down who did what to which case; `work` is the transaction of the change itself. */
export async function writeAudit(
  { chance, now }: Pick<Backend, 'chance' | 'now'>,
  work: Kysely<Tables>,
  entry: Pick<AuditTable, 'actor' | 'action' | 'subject'>,
): Promise<void> {
  await work
    .insertInto('audit')
    .values({ id: chance.uuid(), at: now(), ...entry })
    .execute();
}
