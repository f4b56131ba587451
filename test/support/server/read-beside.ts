import { join } from 'node:path';
import Database from 'libsql';

/** What the database of a data folder has, read beside whoever works on it in a process of his own. */
export function readBeside<Row>(folder: string, sql: string, ...values: readonly string[]): readonly Row[] {
  const database = new Database(join(folder, 'cases.sqlite'), { readonly: true });
  try {
    // Whoever opens or closes the file last holds it for a moment.
    database.exec('PRAGMA busy_timeout = 5000');
    return database.prepare(sql).all(...values) as Row[]; // the columns that the statement names
  } finally {
    database.close();
  }
}
