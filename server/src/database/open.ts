import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { migrate } from './migrate';
import type { Tables } from './tables';

/**
 * Opens the embedded database of a data folder, made if missing and readable by its owner only.
 * WAL with synchronous=FULL: one fsync a commit, and what was answered survives a cut of power.
 */
export async function openDatabase(folder: string): Promise<Kysely<Tables>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'cases.sqlite');
  const connection = new Database(file);
  chmodSync(file, 0o600);
  connection.exec('PRAGMA busy_timeout = 5000');
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('PRAGMA synchronous = FULL');
  connection.exec('PRAGMA foreign_keys = ON');
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: tidyOnClose(connection) }) });
  await migrate(database);
  return database;
}

/** A database that was closed in peace is one file, easy to back up: the log is written back and emptied. */
function tidyOnClose(connection: Database.Database): SqliteDatabase {
  return {
    prepare: (text) => connection.prepare(text),
    close() {
      connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      connection.close();
    },
  };
}
