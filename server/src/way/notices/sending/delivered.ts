import type { WithClock } from '../../../clock';
import type { WithStore } from '../../../store/store';
import { withoutNeedlessCall } from '../asked-hands';
import { standingAfterAll } from './ladder';

/** The end of a message that WeChat had taken. */
export interface Delivery {
  readonly messageId: string;
  readonly arrived: boolean;
}

/**
 * Writes down what WeChat tells of a message: it arrived, or the next way has its turn. Told twice it changes nothing, and
 * what was seen meanwhile stays seen. A message of nobody's here is another program's of the same account.
 */
export async function noteDelivery(
  { store, now }: WithStore & WithClock,
  { messageId, arrived }: Delivery,
): Promise<void> {
  await store.change(async (work) => {
    // A write that changes nothing, to hold the row before it is read.
    const notice = await work
      .updateTable('case_notices')
      .set((is) => ({ state: is.ref('state') }))
      .where('message_id', '=', messageId)
      .where('state', '=', 'sent')
      .returningAll()
      .executeTakeFirst();
    if (!notice) return { result: undefined, audit: undefined };
    const standing = arrived
      ? ({ state: 'arrived', changed_at: now() } as const)
      : await withoutNeedlessCall(work, notice, standingAfterAll(notice, now()));
    await work
      .updateTable('case_notices')
      .set({ ...standing, message_id: null })
      .where('id', '=', notice.id)
      .execute();
    const action = arrived ? 'notice-arrived' : 'notice-failed';
    return { result: undefined, audit: { actor: 'notices', action, subject: notice.case_id } };
  });
}
