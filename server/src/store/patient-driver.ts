import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import { RequestRefusal } from '../http/refusal';

/** How long somebody who waits for an answer waits for another program's write. */
const usualPatienceMs = 2000;
const pauseMs = 20;
const retryAfterSeconds = 5;

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
    if (connection) return patient(connection, this.patienceMs);
    void free.then(() => super.releaseConnection());
    throw busy();
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** A full disk has rolled back already; that there is nothing left to roll back must not hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined);
  }
}

function patient(connection: DatabaseConnection, patienceMs: number): DatabaseConnection {
  return {
    streamQuery: (query, size) => connection.streamQuery(query, size),
    executeQuery: async <Row>(query: CompiledQuery) => {
      const end = performance.now() + patienceMs;
      for (;;) {
        const result = await unlessBusy(() => connection.executeQuery<Row>(query));
        if (result) return result;
        if (performance.now() > end) throw busy();
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    },
  };
}

/** Nothing while another program writes; a statement that was refused has done nothing. */
async function unlessBusy<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isBusy(error)) return undefined;
    throw error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

function busy(): RequestRefusal {
  return new RequestRefusal('busy', { headers: { 'Retry-After': String(retryAfterSeconds) } });
}
