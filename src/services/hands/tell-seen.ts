import { caseOperations } from '@contract/case-operations';
import type { Receipt } from '@/domain/case/receipt';
import type { Instant } from '@/domain/dates';
import type { AskOffice } from './ask';

/**
 * Tells the office that the notices of a case made up to this moment, by its own clock, were on this screen. Said twice it
 * changes nothing.
 *
 * @returns whether the office has it
 */
export async function tellSeen(ask: AskOffice, receipt: Receipt, upTo: Instant): Promise<boolean> {
  const answer = await ask(caseOperations.markSeen, { path: { receipt }, body: { upTo } });
  return answer.ok;
}
