import { timingSafeEqual } from 'node:crypto';
import type { CaseView } from '@/domain/case-timeline';
import { readPhone } from '@/domain/form/reading';
import { readReceipt } from '@/domain/receipt';
import type { Backend } from '../backend';
import { Refusal, tooMany } from '../http/refusal';
import { viewCases } from './case-view';

/**
 * A case for whoever knows its receipt and the phone given with it, or the code printed on it.
 * Wrong receipt, wrong proof and no such case look the same, take the same steps and count the same.
 *
 * @throws {Refusal}
 */
export async function lookUp(backend: Backend, typedReceipt: string, typedProof: string): Promise<CaseView> {
  const receipt = readReceipt(typedReceipt);
  if (typeof receipt !== 'string') throw new Refusal('case-not-found');
  const { wrongLookupsOfReceipt } = backend.limits;
  const wait = wrongLookupsOfReceipt.peek(receipt);
  if (wait !== undefined) throw tooMany('too-many-tries', wait);
  const found = await backend.database
    .selectFrom('cases')
    .select(['id', 'receipt', 'kind', 'status', 'proof_mark'])
    .where('receipt', '=', receipt)
    .executeTakeFirst();
  const marks = backend.vault.marks('proof', `${receipt}:${readPhone(typedProof)}`);
  const proven = marks.map((mark) => same(mark, found?.proof_mark ?? '')).includes(true);
  if (!found || !proven) {
    wrongLookupsOfReceipt.take(receipt);
    throw new Refusal('case-not-found');
  }
  const [view] = await viewCases(backend, [found]);
  if (!view) throw new Refusal('case-not-found');
  return view;
}

function same(mark: string, kept: string): boolean {
  return timingSafeEqual(Buffer.from(mark), Buffer.from(kept.padEnd(mark.length).slice(0, mark.length)));
}
