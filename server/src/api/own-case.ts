import type { Receipt } from '@/domain/case/receipt';
import { ownCases } from '../cases/read-case';
import { RequestRefusal } from '../http/refusal';
import type { WithVault } from '../secrecy/vault';
import type { WithStore } from '../store/store';

/**
 * One of the holder's own cases.
 *
 * @throws {RequestRefusal} alike for no such case, somebody else's and an anonymous one
 */
export async function findOwnCase(rooms: WithStore & WithVault, holder: string, receipt: string) {
  const found = await ownCases(rooms, holder)
    .where('receipt', '=', receipt as Receipt) // what is none finds none
    .executeTakeFirst();
  if (!found) throw new RequestRefusal('case-not-found');
  return found;
}
