import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Texts kept at once. The queries of the program are some eighty; lists of other lengths come and go. */
const maxKept = 200;

/**
 * Prepares each text once: parsing was 6 % of a report's time. Whoever goes through rows one by one gets a statement of
 * his own. One that was refused is kept, too: its next run sets it back, and until then it counts as running
 * (patient-connection.ts).
 */
export function keptStatements(prepare: SqliteDatabase['prepare']): SqliteDatabase['prepare'] {
  const kept = new Map<string, SqliteStatement>();
  return (text) => {
    const before = kept.get(text);
    if (before) return before;
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= maxKept) kept.delete(oldest);
    const statement = prepare(text);
    const one: SqliteStatement = {
      reader: statement.reader,
      all: (parameters) => statement.all(parameters),
      run: (parameters) => statement.run(parameters),
      iterate: (parameters) => prepare(text).iterate(parameters),
    };
    kept.set(text, one);
    return one;
  };
}
