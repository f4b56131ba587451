import { timingSafeEqual } from 'node:crypto';
import type { CaseView } from '@/domain/case/case-timeline';
import { readReceipt } from '@/domain/case/receipt';
import { phoneForms } from '@/domain/typed/phone-number';
import { RequestRefusal, refusedForNow } from '../http/refusal';
import type { WithLimits } from '../http/request-limits';
import { marksOf, type WithVault } from '../secrecy/vault';
import type { WithStore } from '../store/store';
import type { CaseTable } from '../store/tables';
import { viewCases } from './case-view';

type FoundCase = Pick<CaseTable, 'id' | 'receipt' | 'kind' | 'status'>;

interface Typed {
  readonly receipt: string;
  readonly proof: string;
}

/**
 * A case for whoever knows its receipt and the phone given with it, or the code printed on it.
 * Wrong receipt, wrong proof and no such case look the same, take the same steps and count the same; they slow down
 * the address they came from, and nobody else who asks for that receipt.
 *
 * @param from whom the limits count
 * @throws {RequestRefusal}
 */
export async function lookUp(
  rooms: WithStore & WithVault & WithLimits,
  from: string,
  typed: Typed,
): Promise<{ readonly head: FoundCase; readonly view: CaseView }> {
  const receipt = readReceipt(typed.receipt);
  if (typeof receipt !== 'string') throw new RequestRefusal('case-not-found');
  const { wrongLookups } = rooms.limits;
  const guesser = `${from} ${receipt}`;
  const wait = wrongLookups.peek(guesser);
  if (wait !== undefined) throw refusedForNow('too-many-tries', wait);
  const found = await rooms.store.read
    .selectFrom('cases')
    .select(['id', 'receipt', 'kind', 'status', 'proof_mark'])
    .where('receipt', '=', receipt)
    .executeTakeFirst();
  const marks = phoneForms(typed.proof).flatMap((form) =>
    marksOf(rooms.vault, 'proof', `${receipt}:${form}`),
  );
  const proven = marks.map((mark) => same(mark, found?.proof_mark ?? '')).includes(true);
  if (!found || !proven) {
    wrongLookups.take(guesser);
    throw new RequestRefusal('case-not-found');
  }
  const [view] = await viewCases(rooms, [found]);
  if (!view) throw new RequestRefusal('case-not-found');
  return { head: found, view };
}

function same(mark: string, kept: string): boolean {
  return timingSafeEqual(Buffer.from(mark), Buffer.from(kept.padEnd(mark.length).slice(0, mark.length)));
}
