import type { Kysely } from 'kysely';
import type { Instant } from '@/domain/dates';
import type { Vault } from '../secrecy/vault';
import { BadSetting } from '../start-failure';
import type { Tables } from './tables';

/**
 * Remembers which keys the data was ever sealed with, so that a lost or mistyped key stops the start
 * instead of turning every case into noise.
 *
 * @throws {BadSetting} when a key of old is not among the given ones
 */
export async function acceptKeys(database: Kysely<Tables>, vault: Vault, now: Instant): Promise<void> {
  const known = await database.selectFrom('data_keys').select('key_id').execute();
  const missing = known.filter(({ key_id }) => !vault.keyIds.includes(key_id));
  const lost: typeof missing = [];
  for (const key of missing) {
    // Where no key of old is given, it is another folder's keys that are.
    if (missing.length === known.length || (await hasSealed(database, key.key_id))) lost.push(key);
  }
  if (lost.length > 0) {
    const names = lost.map(({ key_id }) => key_id).join(', ');
    throw new BadSetting(
      `DATA_KEY lacks the key ${names} that the data was sealed with; add it after a comma.`,
    );
  }
  const added = vault.keyIds.filter((id) => !known.some(({ key_id }) => key_id === id));
  if (added.length === 0) return;
  await database
    .insertInto('data_keys')
    .values(added.map((key_id) => ({ key_id, added_at: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const sealedTables = [
  'cases',
  'case_additions',
  'case_supplements',
  'case_requests',
  'case_deeds',
  'case_rulings',
  'complaints',
] as const;

/** A key that was listed once by mistake sealed nothing, and may be dropped. */
async function hasSealed(database: Kysely<Tables>, keyId: string): Promise<boolean> {
  const head = `1.${keyId}.%`;
  for (const table of sealedTables) {
    const found = await database
      .selectFrom(table)
      .select('id')
      .where('sealed', 'like', head)
      .limit(1)
      .execute();
    if (found.length > 0) return true;
  }
  const notes = database.selectFrom('case_events').select('case_id').where('note_sealed', 'like', head);
  if ((await notes.limit(1).execute()).length > 0) return true;
  const addresses = database.selectFrom('holders').select('id').where('address_sealed', 'like', head);
  return (await addresses.limit(1).execute()).length > 0;
}
