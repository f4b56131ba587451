import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Database from 'libsql';
import { createVault } from '../../../server/src/secrecy/vault';
import { acceptKeys } from '../../../server/src/store/known-keys';
import { openDatabase } from '../../../server/src/store/open';
import { aDataFolder } from '../../support/server/a-process';
import { startOfTests } from '../../support/server/a-server';
import { registerEnd } from '../../support/server/ending';

async function aDatabase(patienceMs?: number) {
  const folder = aDataFolder();
  const database = await openDatabase(folder, patienceMs);
  const other = new Database(join(folder, 'cases.sqlite'));
  registerEnd(() => other.close());
  registerEnd(() => database.destroy());
  /** One transaction, as everything that writes for people. */
  const write = (name: string) =>
    database
      .transaction()
      .execute((change) => change.insertInto('house_state').values({ name, value: 1 }).execute());
  return { database, other, write };
}

test('a start beside somebody who writes waits, and writes afterwards like any other', async () => {
  const { database, other, write } = await aDatabase();
  other.exec('BEGIN IMMEDIATE');
  setTimeout(() => other.exec('COMMIT'), 200);
  await acceptKeys(database, createVault([randomBytes(32)]), startOfTests);

  await write('a');
  other.exec("insert into house_state values ('b', 1)");
  await write('c');
  expect(await database.selectFrom('data_keys').selectAll().execute()).toHaveLength(1);
});

test('who gave up because another program wrote too long writes like any other when it is gone', async () => {
  const { database, other, write } = await aDatabase(100);
  const alone = () => database.insertInto('house_state').values({ name: 'd', value: 1 }).execute();
  other.exec('BEGIN IMMEDIATE');
  await expect(alone()).rejects.toThrow('busy');
  other.exec('COMMIT');

  await write('a');
  other.exec("insert into house_state values ('b', 1)");
  await alone();
  await expect(alone()).rejects.toThrow('UNIQUE');
  await write('c');
  expect(await database.selectFrom('house_state').select('name').orderBy('name').execute()).toEqual(
    ['a', 'b', 'c', 'd'].map((name) => ({ name })),
  );
});

test('keys that are known are not written again: nobody is waited for', async () => {
  const { database, other } = await aDatabase(100);
  const vault = createVault([randomBytes(32)]);
  await acceptKeys(database, vault, startOfTests);
  other.exec('BEGIN IMMEDIATE');
  await acceptKeys(database, vault, startOfTests);
  other.exec('COMMIT');
});
