import type { Instant } from '@/domain/dates';
import type { WithClock } from '../../../clock';
import type { AuditedChange, WithStore } from '../../../store/store';

/** The end of a message that WeChat had taken. */
export interface Delivery {
  readonly messageId: string;
  readonly arrived: boolean;
}

/** Longer than WeChat's answer to what was sent to it can take. */
const keptMs = 10 * 60_000;

/** So many at most, the newest: other programs of the same account have messages too. */
const mostKept = 1000;

/** An end told before this moment waits for no message any more. */
export function lastToWait(moment: Instant): Instant {
  return (moment - keptMs) as Instant;
}

/** Keeps what was told until it is known whose message it was: it may come before WeChat's own answer to what was sent. */
export async function keepEnd(
  { store, now }: WithStore & WithClock,
  { messageId, arrived }: Delivery,
): Promise<void> {
  const at = now();
  await store.changeUnaudited(async (change) => {
    await change
      .insertInto('message_ends')
      .values({ message_id: messageId, arrived: arrived ? 1 : 0, at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await change
      .deleteFrom('message_ends')
      .where((is) =>
        is.or([
          is('at', '<', lastToWait(at)),
          is(
            'message_id',
            'in',
            is
              .selectFrom('message_ends')
              .select('message_id')
              .orderBy('at', 'desc')
              .limit(mostKept)
              .offset(mostKept),
          ),
        ]),
      )
      .execute();
  });
}

/** Takes what was told of a message. @returns whether it arrived; nothing where nothing was told yet */
export async function takeEnd(work: AuditedChange, messageId: string): Promise<boolean | undefined> {
  const told = await work
    .deleteFrom('message_ends')
    .where('message_id', '=', messageId)
    .returning('arrived')
    .executeTakeFirst();
  return told && told.arrived === 1;
}
