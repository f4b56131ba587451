import {
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import { busy, PatientConnection } from './patient-connection';

/** How long somebody who waits for an answer waits for another program's write. */
const usualPatienceMs = 2000;

/**
 * SQLite's own, but it never waits inside the library, where everybody would wait with it.
 *
 * @param patienceMs how long one waits for another program's write; twice as long in line for the connection
 */
export function patientDialect(database: SqliteDatabase, patienceMs = usualPatienceMs): Dialect {
  const usual = new SqliteDialect({ database });
  return {
    createAdapter: () => new AtomicAdapter(),
    createDriver: () => new PatientDriver({ database }, patienceMs),
    createIntrospector: (db) => usual.createIntrospector(db),
    createQueryCompiler: () => usual.createQueryCompiler(),
  };
}

/** SQLite rolls changes of tables back as everything else: a migration is whole or not there. */
class AtomicAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Takes the lock when a transaction begins, waits for it without stopping anybody, and gives up in time. */
class PatientDriver extends SqliteDriver {
  constructor(
    config: ConstructorParameters<typeof SqliteDriver>[0],
    private readonly patienceMs: number,
  ) {
    super(config);
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const free = super.acquireConnection();
    let giveUp: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      giveUp = setTimeout(() => resolve(undefined), this.patienceMs * 2);
    });
    const connection = await Promise.race([free, late]).finally(() => clearTimeout(giveUp));
    if (connection) return new PatientConnection(connection, this.patienceMs);
    void free.then(() => super.releaseConnection());
    throw busy();
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof PatientConnection) await connection.begin();
  }

  /** A full disk has rolled back already; that there is nothing left to roll back must not hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined);
  }
}
