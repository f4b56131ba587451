import type { Receipt } from '@/domain/case/receipt';
import type { Instant } from '@/domain/dates';
import type { Answers } from '@/domain/form/definition';
import { asksForTheSame } from '@/forms/application/papers/schemes-in-question';
import type { WithVault } from '../../secrecy/vault';
import type { AuditedChange } from '../../store/store';
import type { CaseTable } from '../../store/tables';
import { openCase } from '../sealed-case';

/** 以内 counts its last day (《民法典》第一千二百五十九条). */
const window = 30 * 24 * 3600_000;

/** What is known of a case that was just written. */
interface Written {
  readonly row: Pick<CaseTable, 'id' | 'received_at'>;
  readonly identity: string;
  readonly answers: Answers;
}

/**
 * Flags an application for somebody who has another one of the last 30 days for a scheme in common. It is taken all
 * the same, and its sender is told nothing. Comes after the case was written: the write took the lock, so of two
 * that come at once one sees the other.
 */
export async function flagRepeat(
  { vault }: WithVault,
  work: AuditedChange,
  { row, identity, answers }: Written,
): Promise<void> {
  const others = await work
    .selectFrom('cases')
    .select(['id', 'receipt', 'sealed'])
    .where('person_mark', 'in', vault.marks('person', identity))
    .where('id', '!=', row.id)
    .where('received_at', '>=', (row.received_at - window) as Instant)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  const first = others.find(({ id, sealed }) => asksForTheSame(openCase(vault, id, sealed).answers, answers));
  if (first) await setRepeats(work, row.id, first.receipt);
}

async function setRepeats(work: AuditedChange, id: string, repeats: Receipt): Promise<void> {
  await work.updateTable('cases').set({ repeats }).where('id', '=', id).execute();
}
