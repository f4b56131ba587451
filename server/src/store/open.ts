import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, type SqliteDatabase, type SqliteStatement } from 'kysely';
import Database from 'libsql';
import { keptStatements } from './driver/kept-statements';
import { patientDialect } from './driver/patient-driver';
import { migrate } from './migrate';
import type { Tables } from './tables';

/** The database of a data folder. */
export const databaseFile = (folder: string): string => join(folder, 'cases.sqlite');

/** A start waits longer than a request: whoever starts it again waits as long. */
const startPatienceMs = 10_000;

/**
 * Opens the embedded database of a data folder, made if missing and readable by its owner only.
 * WAL with synchronous=FULL: one fsync a commit, and what was answered survives a cut of power.
 * What is deleted is overwritten, so that it is not found in free pages.
 *
 * @param patienceMs how long one waits for another program's write; without it, as long as a person would
 */
export async function openDatabase(folder: string, patienceMs?: number): Promise<Kysely<Tables>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = databaseFile(folder);
  const connection = new Database(file);
  chmodSync(file, 0o600);
  // Only here: later nobody waits inside the library (driver/patient-connection.ts).
  connection.exec('PRAGMA busy_timeout = 5000');
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('PRAGMA synchronous = FULL');
  connection.exec('PRAGMA foreign_keys = ON');
  connection.exec('PRAGMA secure_delete = ON');
  overwriteOldFreePages(connection);
  connection.exec('PRAGMA busy_timeout = 0');
  const withPatience = (patience?: number) =>
    new Kysely<Tables>({ dialect: patientDialect(tidyOnClose(connection), patience) });
  await migrate(withPatience(Math.max(patienceMs ?? 0, startPatienceMs)));
  return withPatience(patienceMs);
}

/** A database that was closed in peace is one file, easy to back up: the log is written back and emptied. */
function tidyOnClose(connection: Database.Database): SqliteDatabase {
  const prepare = keptStatements((text) => connection.prepare(text));
  return {
    prepare: (text) => (ofTransactions.has(text) ? withoutStatement(connection, text) : prepare(text)),
    close() {
      emptyLog(connection);
      connection.close();
    },
  };
}

/** Seen at a million cases with writers beside: locked, though no statement runs. Whoever closes the file next empties it. */
function emptyLog(connection: Database.Database): void {
  try {
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_LOCKED')) throw error;
  }
}

const ofTransactions = new Set(['begin immediate', 'commit', 'rollback']);

/** A prepared BEGIN that was refused stays open in libsql, and then the connection is locked by itself. */
function withoutStatement(connection: Database.Database, text: string): SqliteStatement {
  return {
    reader: false,
    all: () => [],
    iterate: () => [][Symbol.iterator](),
    run() {
      connection.exec(text);
      return { changes: 0, lastInsertRowid: 0 };
    },
  };
}

/** Before `secure_delete` was on, free pages kept what had been erased: they are left out once. */
function overwriteOldFreePages(connection: Database.Database): void {
  if (numberOf(connection, 'user_version') > 0) return;
  if (numberOf(connection, 'freelist_count') > 0) connection.exec('VACUUM');
  connection.exec('PRAGMA user_version = 1');
}

function numberOf(connection: Database.Database, name: string): number {
  return Number(Object.values(connection.prepare(`PRAGMA ${name}`).get() as object)[0]);
}
