import { officeAction } from '@/domain/case/actions/case-actions';
import type { CaseStatus } from '@/domain/case/case-timeline';
import { appendTimelineStep } from '../../cases/append-timeline-step';
import type { WithClock } from '../../clock';
import type { WithVault } from '../../secrecy/vault';
import type { AuditedChange } from '../../store/store';
import type { CaseTable } from '../../store/tables';

type Head = Pick<CaseTable, 'id' | 'kind' | 'status'>;

/**
 * Takes a case to the status that follows, with a step on its timeline. While something asked for is open and may stay
 * so, the case goes on waiting for it; where it may not, it is taken back.
 */
export async function moveCase(
  rooms: WithVault & WithClock,
  work: AuditedChange,
  row: Head,
  { to, note = '' }: { readonly to: CaseStatus; readonly note?: string },
): Promise<CaseStatus> {
  const isOpen = await hasOpenRequest(work, row.id);
  const mayWait = officeAction(row.kind, to, 'request') !== undefined;
  if (isOpen && !mayWait) await takeBackRequests(rooms, work, row.id);
  const status = isOpen && mayWait ? 'need-more' : to;
  await work.updateTable('cases').set({ status }).where('id', '=', row.id).execute();
  await appendTimelineStep(rooms, work, { caseId: row.id, status: to, note });
  return status;
}

/** Once nothing asked for is open any more, the case stands where it stood before it was asked. */
export async function goOnWhenAnswered(work: AuditedChange, row: Head): Promise<void> {
  if (row.status !== 'need-more' || (await hasOpenRequest(work, row.id))) return;
  const last = await work
    .selectFrom('case_events')
    .select('status')
    .where('case_id', '=', row.id)
    .where('status', 'not in', ['need-more', 'consent-recorded'])
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  const status = last === undefined || last.status === 'consent-recorded' ? 'received' : last.status;
  await work.updateTable('cases').set({ status }).where('id', '=', row.id).execute();
}

async function hasOpenRequest(work: AuditedChange, caseId: string): Promise<boolean> {
  const open = await work
    .selectFrom('case_requests')
    .select('id')
    .where('case_id', '=', caseId)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return open !== undefined;
}

async function takeBackRequests({ now }: WithClock, work: AuditedChange, caseId: string): Promise<void> {
  await work
    .updateTable('case_requests')
    .set({ state: 'taken-back', got_at: now() })
    .where('case_id', '=', caseId)
    .where('state', '=', 'open')
    .execute();
}
