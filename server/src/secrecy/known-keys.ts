import type { Kysely } from 'kysely';
import type { Instant } from '@/domain/dates';
import type { Tables } from '../database/tables';
import { BadSetting } from '../settings';
import type { Vault } from './vault';

/**
 * Remembers which keys the data was ever sealed with, so that a lost or mistyped key stops the start
 * instead of turning every case into noise.
 *
 * @throws {BadSetting} when a key of old is not among the given ones
 */
export async function acceptKeys(database: Kysely<Tables>, vault: Vault, now: Instant): Promise<void> {
  const known = await database.selectFrom('data_keys').select('key_id').execute();
  const lost = known.filter(({ key_id }) => !vault.keyIds.includes(key_id));
  if (lost.length > 0) {
    const names = lost.map(({ key_id }) => key_id).join(', ');
    throw new BadSetting(
      `DATA_KEY lacks the key ${names} that the data was sealed with; add it after a comma.`,
    );
  }
  await database
    .insertInto('data_keys')
    .values(vault.keyIds.map((key_id) => ({ key_id, added_at: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
