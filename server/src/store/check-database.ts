import { execFile } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { WithLog } from '../log';
import type { WithTroubles } from '../troubles';
import { databaseFile } from './open';

/**
 * Opens the file for reading only and prints what SQLite finds wrong with it; `ok` when nothing is. Table after table:
 * as long as one is read, nothing of the write-ahead log can go, and what was erased lies there.
 */
const program = `
const Database = require(process.argv[1]);
const database = new Database(process.argv[2], { readonly: true });
const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
const check = ({ name }) => Object.values(database.prepare('PRAGMA quick_check("' + name + '")').get())[0];
process.stdout.write(String(tables.map(check).find((found) => found !== 'ok') ?? 'ok'));
`;

const day = 24 * 3600_000;

/**
 * Looks through the whole database for damage, now and every day, in another process of low priority
 * (docs/decisions/0034-the-check-is-a-process.md). Told in the log and in health.
 *
 * @returns ends the check
 */
export function checkDatabaseDaily(folder: string, rooms: WithLog & WithTroubles): () => void {
  let end = checkDatabase(folder, rooms);
  const timer = setInterval(() => {
    end();
    end = checkDatabase(folder, rooms);
  }, day).unref();
  return () => {
    clearInterval(timer);
    end();
  };
}

/** @returns ends the check */
export function checkDatabase(folder: string, { log, troubles }: WithLog & WithTroubles): () => void {
  const args = ['-e', program, require.resolve('libsql'), databaseFile(folder)];
  const child = execFile(process.execPath, args, (error, found) => {
    if (child.killed) return;
    const isWhole = error === null && found === 'ok';
    troubles.set('database-damaged', !isWhole);
    log({ event: isWhole ? 'database-checked' : 'database-damaged' });
  });
  if (child.pid !== undefined) calm(child.pid);
  return () => child.kill('SIGKILL');
}

/** A short check may be over before it is asked to be calm. */
function calm(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // ended already
  }
}
