import type { Instant } from '@/domain/dates';
import type { WithClock } from '../../../clock';
import type { AuditEntry } from '../../../store/audit';
import type { AuditedChange, WithStore } from '../../../store/store';
import type { CaseNoticeTable } from '../../../store/way-tables';
import { withoutNeedlessCall } from '../asked-hands';
import { standingAfterAll } from './ladder';
import { type Delivery, keepEnd, takeEnd } from './message-ends';

/**
 * Writes down what WeChat tells of a message: it arrived, or the next way has its turn. Told before it was written down
 * which notice went by the message, it is kept for that moment. Told twice it changes nothing, and what was seen
 * meanwhile stays seen. A message of nobody's here is another program's of the same account.
 */
export async function noteDelivery(rooms: WithStore & WithClock, delivery: Delivery): Promise<void> {
  await keepEnd(rooms, delivery);
  await rooms.store.change(async (work) => {
    // A write that changes nothing, to hold the row before it is read.
    const notice = await work
      .updateTable('case_notices')
      .set((is) => ({ state: is.ref('state') }))
      .where('message_id', '=', delivery.messageId)
      .where('state', '=', 'sent')
      .returningAll()
      .executeTakeFirst();
    return { result: undefined, audit: notice && (await endOf(work, notice, rooms.now())) };
  });
}

/** Ends a notice that was sent, where its end was told. @returns what is to be audited of it */
export async function endOf(
  work: AuditedChange,
  notice: CaseNoticeTable,
  at: Instant,
): Promise<AuditEntry | undefined> {
  const { id, case_id, message_id } = notice;
  const arrived = message_id === null ? undefined : await takeEnd(work, message_id);
  if (arrived === undefined) return undefined;
  const standing = arrived
    ? ({ state: 'arrived', changed_at: at } as const)
    : await withoutNeedlessCall(work, notice, standingAfterAll(notice, at));
  await work
    .updateTable('case_notices')
    .set({ ...standing, message_id: null })
    .where('id', '=', id)
    .execute();
  return { actor: 'notices', action: arrived ? 'notice-arrived' : 'notice-failed', subject: case_id };
}
