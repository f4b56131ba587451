import { CompiledQuery, type DatabaseConnection, type QueryResult, RawNode, SelectQueryNode } from 'kysely';
import { RequestRefusal } from '../../http/refusal';

const pauseMs = 20;
const retryAfterSeconds = 5;

/**
 * The connection while one work has it. Only a BEGIN is ever refused because another program writes: a prepared
 * statement that is counts as running until it is collected (libsql cannot close it), and as long as it does, no
 * transaction of the connection can be committed. So whatever writes alone gets a transaction, too.
 */
export class PatientConnection implements DatabaseConnection {
  #mayWrite = false;

  constructor(
    private readonly connection: DatabaseConnection,
    private readonly patienceMs: number,
  ) {}

  async begin(): Promise<void> {
    await this.#patiently(CompiledQuery.raw('begin immediate'));
    this.#mayWrite = true;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const isAlone = !this.#mayWrite && !SelectQueryNode.is(query.query) && !RawNode.is(query.query);
    return isAlone ? this.#inTransaction(query) : this.#patiently(query);
  }

  streamQuery<Row>(query: CompiledQuery, size: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.connection.streamQuery(query, size);
  }

  async #inTransaction<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    await this.begin();
    try {
      const result = await this.#patiently<Row>(query);
      await this.#patiently(CompiledQuery.raw('commit'));
      return result;
    } catch (error) {
      await this.#patiently(CompiledQuery.raw('rollback')).catch(() => undefined);
      throw error;
    } finally {
      this.#mayWrite = false;
    }
  }

  async #patiently<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const end = performance.now() + this.patienceMs;
    for (;;) {
      const result = await unlessBusy(() => this.connection.executeQuery<Row>(query));
      if (result) return result;
      if (performance.now() > end) throw busy();
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
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

export function busy(): RequestRefusal {
  return new RequestRefusal('busy', { headers: { 'Retry-After': String(retryAfterSeconds) } });
}
