import type { CaseStatus } from '@/domain/case/case-timeline';
import type { Receipt } from '@/domain/case/receipt';
import { appendTimelineStep } from '../../cases/append-timeline-step';
import { findByReceipt } from '../../cases/office-cases';
import type { AuditedChange } from '../../store/store';
import type { CaseTable } from '../../store/tables';
import { tellHands } from '../notices/tell-hands';
import type { OfficeWayRooms } from './office-act';

/** Two reports of one matter (重复反映), and which of them came first. */
interface Merge {
  readonly actor: string;
  readonly receipt: Receipt;
  readonly into: Receipt;
}

/**
 * Joins a report to an earlier one of the same matter. From then on its sender is told each step of that one as of the
 * own, and learns nothing of the other sender. @returns whether both are reports that can be joined
 */
export async function mergeReports(rooms: OfficeWayRooms, { actor, receipt, into }: Merge): Promise<boolean> {
  return rooms.store.change(async (work) => {
    const joined = await work
      .updateTable('cases')
      .set({ merged_into: into })
      .where('receipt', '=', receipt)
      .where('receipt', '!=', into)
      .where('kind', '=', 'neighbour-report')
      .where('status', 'not in', ['withdrawn', 'need-more'])
      .where('merged_into', 'is', null)
      .returningAll()
      .executeTakeFirst();
    const main = await findByReceipt(work, into);
    const others = await mergedInto(work, receipt);
    const isMain = main?.kind === 'neighbour-report' && main.merged_into === null;
    if (!joined || !main || !isMain || others.length > 0) return { result: false, audit: undefined };
    if (main.status !== joined.status && main.status !== 'need-more')
      await step(rooms, work, joined, { to: main.status, note: '' });
    return { result: true, audit: { actor, action: 'case-merged', subject: joined.id } };
  });
}

/** Tells a step of a report to everybody whose report was joined to it; who withdrew the own is told no more. */
export async function tellMerged(
  rooms: OfficeWayRooms,
  work: AuditedChange,
  { receipt }: Pick<CaseTable, 'receipt'>,
  told: { readonly to: CaseStatus; readonly note: string },
): Promise<void> {
  for (const row of await mergedInto(work, receipt)) {
    if (row.status !== 'withdrawn') await step(rooms, work, row, told);
  }
}

function mergedInto(work: AuditedChange, receipt: Receipt): Promise<CaseTable[]> {
  return work.selectFrom('cases').selectAll().where('merged_into', '=', receipt).execute();
}

async function step(
  rooms: OfficeWayRooms,
  work: AuditedChange,
  row: CaseTable,
  { to, note }: { readonly to: CaseStatus; readonly note: string },
): Promise<void> {
  await work.updateTable('cases').set({ status: to }).where('id', '=', row.id).execute();
  await appendTimelineStep(rooms, work, { caseId: row.id, status: to, note });
  await tellHands(rooms, work, row, { kind: 'step' });
}
