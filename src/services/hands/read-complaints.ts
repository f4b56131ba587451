import { complaintOperations } from '@contract/complaint-operations';
import type { Complaint } from '@/domain/case/way/complaint';
import type { Result } from '@/domain/failure';
import type { AskOffice } from './ask';

/**
 * What this phone complained of or suggested, newest first, and how far the supervisor has come with it. Nothing of it is
 * kept here.
 *
 * @returns at most a hundred; none at a backend that has never heard of this phone
 */
export async function readComplaints(ask: AskOffice): Promise<Result<readonly Complaint[]>> {
  const answer = await ask(complaintOperations.listComplaints, {});
  return answer.ok ? { ok: true, value: answer.value.complaints } : answer;
}
