import { operations } from '@contract/operations';
import type { Receipt } from '@/domain/case/receipt';
import type { TrackedConsent } from '@/domain/case/way/case-way';
import type { Result } from '@/domain/failure';
import { readWay } from '../api/read-way';
import type { AskOffice } from './ask';

/**
 * The consents of a case as they stand now, person by person without names: told with one case alone, not with the list.
 *
 * @returns none where this phone follows the case, or where the backend tells no way
 */
export async function readConsents(
  ask: AskOffice,
  receipt: Receipt,
): Promise<Result<readonly TrackedConsent[]>> {
  const answer = await ask(operations.readCase, { path: { receipt } });
  if (!answer.ok) return answer;
  return { ok: true, value: readWay(answer.value.case)?.consents ?? [] };
}
