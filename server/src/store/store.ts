import {
  type DeleteQueryBuilder,
  type DeleteResult,
  type InsertQueryBuilder,
  type InsertResult,
  type Kysely,
  sql,
  type Transaction,
  type UpdateQueryBuilder,
  type UpdateResult,
} from 'kysely';
import type { WithChance } from '../chance';
import type { WithClock } from '../clock';
import { type Audited, changeAudited } from './audit';
import type { Tables } from './tables';

/** Reads only: what writes must come with its audit. */
export type Reader = Pick<Kysely<Tables>, 'selectFrom'>;

/** The transaction of a change that is audited when it ends. */
export type AuditedChange = Transaction<Tables>;

/** Who is signed in, and how often they send; nothing here tells of a case. */
type UnauditedTable =
  | 'holders'
  | 'sessions'
  | 'abuse_marks'
  | 'doomed_photos'
  | 'house_state'
  | 'message_ends';

/** Writes only to tables that tell of no case. */
export interface UnauditedChange {
  insertInto<Name extends UnauditedTable>(table: Name): InsertQueryBuilder<Tables, Name, InsertResult>;
  updateTable<Name extends UnauditedTable>(table: Name): UpdateQueryBuilder<Tables, Name, Name, UpdateResult>;
  deleteFrom<Name extends UnauditedTable>(table: Name): DeleteQueryBuilder<Tables, Name, DeleteResult>;
}

/** The doors of the database. There is none to write to a case or a photo without saying who did what. */
export interface Store {
  readonly read: Reader;
  /** One transaction with its audit; see `changeAudited`. */
  change<Result>(work: (change: AuditedChange) => Promise<Audited<Result>>): Promise<Result>;
  /** One transaction on tables that need no audit. */
  changeUnaudited<Result>(work: (change: UnauditedChange) => Promise<Result>): Promise<Result>;
  /**
   * Writes the write-ahead log back as far as nobody reads it: after each of many steps a little, or some commit has to
   * write all of it at once, and everybody waits.
   */
  settle(): Promise<void>;
  /** Leaves nothing of what was deleted in the write-ahead log; what another program still reads goes the next time. */
  forget(): Promise<void>;
  /** @throws when the database does not answer */
  ping(): Promise<void>;
}

export interface WithStore {
  readonly store: Store;
}

export function createStore(database: Kysely<Tables>, rooms: WithChance & WithClock): Store {
  return {
    read: database,
    change: (work) => changeAudited(database, rooms, work),
    changeUnaudited: (work) => database.transaction().execute((change) => work(change as UnauditedChange)), // fewer tables, the same builders
    async settle() {
      await sql`PRAGMA wal_checkpoint(PASSIVE)`.execute(database);
    },
    async forget() {
      await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(database);
    },
    async ping() {
      await sql`select 1`.execute(database);
    },
  };
}
