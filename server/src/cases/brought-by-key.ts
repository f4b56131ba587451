import { RequestRefusal } from '../http/refusal';
import { marksOf, type WithVault } from '../secrecy/vault';
import type { WithStore } from '../store/store';
import type { Tables } from '../store/tables';

/** Everything that comes once for each key. */
const keyedTables = ['cases', 'case_additions', 'case_supplements', 'case_deeds', 'complaints'] as const;

type KeyedTable = (typeof keyedTables)[number];

/**
 * What this key brought into a table, where it was this body. A key belongs to what it brought first, wherever that
 * was, as long as there is the case.
 *
 * @throws {RequestRefusal} `idempotency-key-reused` when it brought something else
 */
export async function broughtByKey<Name extends KeyedTable>(
  rooms: WithStore & WithVault,
  table: Name,
  key: string,
  body: string,
): Promise<Tables[Name] | undefined> {
  const found = await rowOfKey(rooms, table, key);
  if (found && marksOf(rooms.vault, 'body', body).includes(found.body_mark)) return found;
  if (found || (await isInOtherTable(rooms, table, key))) throw new RequestRefusal('idempotency-key-reused');
  return undefined;
}

/** The same right after it was written, by this request or by one with the same key beside it. */
export async function writtenByKey<Name extends KeyedTable>(
  rooms: WithStore & WithVault,
  table: Name,
  key: string,
  body: string,
): Promise<Tables[Name]> {
  const found = await broughtByKey(rooms, table, key, body);
  if (!found) throw new Error(`a row of ${table} was written and is not there`);
  return found;
}

async function isInOtherTable(rooms: WithStore, table: KeyedTable, key: string): Promise<boolean> {
  for (const other of keyedTables) if (other !== table && (await rowOfKey(rooms, other, key))) return true;
  return false;
}

async function rowOfKey<Name extends KeyedTable>({ store }: WithStore, table: Name, key: string) {
  const row = await store.read
    .selectFrom<KeyedTable>(table)
    .selectAll()
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  return row as Tables[Name] | undefined; // all columns of that very table
}
