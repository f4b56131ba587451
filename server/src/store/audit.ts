import type { Kysely, Transaction } from 'kysely';
import type { WithChance } from '../chance';
import type { WithClock } from '../clock';
import type { AuditTable, Tables } from './tables';

/** Who did what to which case or photo. */
export type AuditEntry = Pick<AuditTable, 'actor' | 'action' | 'subject'>;

/** What a change gives back, and the line that is written beside it; without a line nothing of the change stays. */
export interface Audited<Result> {
  readonly result: Result;
  readonly audit: AuditEntry | undefined;
}

/** Carries a result out of a transaction that is rolled back. */
class Untouched<Result> extends Error {
  constructor(readonly result: Result) {
    super('nothing was changed');
  }
}

/**
 * Runs a change of cases or photos in one transaction and writes its audit beside it: both stay, or neither. A change
 * that names no audit is rolled back, so a write without audit cannot be written.
 *
 * @throws whatever the work throws, with everything rolled back
 */
export async function changeAudited<Result>(
  database: Kysely<Tables>,
  { chance, now }: WithChance & WithClock,
  work: (change: Transaction<Tables>) => Promise<Audited<Result>>,
): Promise<Result> {
  try {
    return await database.transaction().execute(async (change) => {
      const { result, audit } = await work(change);
      if (!audit) throw new Untouched(result);
      const line = { id: chance.uuid(), at: now(), ...audit };
      await change.insertInto('audit').values(line).execute();
      return result;
    });
  } catch (error) {
    if (error instanceof Untouched) return error.result;
    throw error;
  }
}
