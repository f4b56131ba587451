import { workCalendar } from '@/content/work-calendar';
import { nextWorkday } from '@/domain/clock/work-calendar';
import { addDays, dayOf, type Instant } from '@/domain/dates';
import type { WithStore } from '../store/store';
import type { CaseNoticeTable } from '../store/way-tables';
import { isCalledFor } from '../way/notices/asked-hands';
import { inSlices, type SliceRooms } from './slices';

const calendar = workCalendar();

/** So many working days a notice may wait on the phone before somebody calls instead. */
const workdaysToSee = 3;

/** What asks nothing of anybody has its end when it arrived on a phone; the rest must be seen, or spoken. */
const mayEndArrived = ['step'] as const;

type Unseen = Pick<CaseNoticeTable, 'id' | 'case_id' | 'follower_id' | 'kind'>;

/**
 * Notices that nobody saw become calls to make at the office: nothing that was not seen refuses anybody, and none is
 * left without an end; news that one who follows did not see end as unseen, for one call a case is enough. Told by
 * working days, so that nobody is called on the first day after a holiday for it.
 */
export async function callForUnseen(rooms: SliceRooms & WithStore, moment: Instant): Promise<void> {
  const before = lastMomentToHaveBeenMade(moment);
  await inSlices(rooms, async (most) => {
    const some = await rooms.store.read
      .selectFrom('case_notices')
      .select(['id', 'case_id', 'follower_id', 'kind'])
      .where('state', 'in', ['made', 'sent', 'arrived'])
      .where('made_at', '<', before)
      .where('route', '!=', 'call')
      .where((is) => is.not(is.and([is('state', '=', 'arrived'), is('kind', 'in', mayEndArrived)])))
      .limit(most)
      .execute();
    for (const notice of some) await endUnseen(rooms.store, notice, moment);
    return some.length;
  });
}

async function endUnseen(store: WithStore['store'], notice: Unseen, moment: Instant): Promise<void> {
  const { id, case_id } = notice;
  await store.change(async (work) => {
    const ended = await work
      .updateTable('case_notices')
      .set({ state: 'unseen', changed_at: moment, trying: null, next_at: null, message_id: null })
      .where('id', '=', id)
      .where('state', 'in', ['made', 'sent', 'arrived'])
      .executeTakeFirst();
    if (ended.numUpdatedRows === 0n) return { result: undefined, audit: undefined };
    if (await isCalledFor(work, notice))
      await work
        .updateTable('case_notices')
        .set({ route: 'call', state: 'made' })
        .where('id', '=', id)
        .execute();
    const audit = { actor: 'housekeeping', action: 'notice-unseen', subject: case_id };
    return { result: undefined, audit };
  });
}

/** Midnight in China of the latest day after which enough working days have passed by now. */
function lastMomentToHaveBeenMade(moment: Instant): Instant {
  const today = dayOf(moment);
  let made = addDays(today, -1);
  while (workdaysAfter(made, today) <= workdaysToSee) made = addDays(made, -1);
  return Date.parse(`${addDays(made, 1)}T00:00:00+08:00`) as Instant;
}

function workdaysAfter(from: ReturnType<typeof dayOf>, to: ReturnType<typeof dayOf>): number {
  let count = 0;
  for (let day = nextWorkday(calendar, from); day <= to; day = nextWorkday(calendar, day)) count += 1;
  return count;
}
