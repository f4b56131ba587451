import { workCalendar } from '@/content/work-calendar';
import { nextWorkday } from '@/domain/clock/work-calendar';
import { addDays, dayOf, type Instant } from '@/domain/dates';
import type { WithStore } from '../store/store';
import type { CaseNoticeTable } from '../store/way-tables';
import { inSlices, type SliceRooms } from './slices';

const calendar = workCalendar();

/** So many working days a notice may wait on the phone before somebody calls instead. */
const workdaysToSee = 3;

/** What asks nothing of anybody has its end when it arrived on a phone; the rest must be seen, or spoken. */
const mayEndArrived = ['step'] as const;

/**
 * Notices that nobody saw become calls to make at the office: nothing that was not seen refuses anybody, and none is
 * left without an end; what one who follows did not see ends as unseen, for one call a case is enough. Told by working days, so that nobody is called on the first day after a holiday for it.
 */
export async function callForUnseen(rooms: SliceRooms & WithStore, moment: Instant): Promise<void> {
  const before = lastMomentToHaveBeenMade(moment);
  await inSlices(rooms, async (most) => {
    const some = await rooms.store.read
      .selectFrom('case_notices')
      .select(['id', 'case_id', 'follower_id'])
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

async function endUnseen(
  store: WithStore['store'],
  { id, case_id, follower_id }: Pick<CaseNoticeTable, 'id' | 'case_id' | 'follower_id'>,
  moment: Instant,
): Promise<void> {
  const end =
    follower_id === null ? ({ route: 'call', state: 'made' } as const) : ({ state: 'unseen' } as const);
  await store.change(async (work) => {
    const changed = await work
      .updateTable('case_notices')
      .set({ ...end, changed_at: moment, trying: null, next_at: null, message_id: null })
      .where('id', '=', id)
      .where('state', 'in', ['made', 'sent', 'arrived'])
      .executeTakeFirst();
    const audit = { actor: 'housekeeping', action: 'notice-unseen', subject: case_id };
    return { result: undefined, audit: changed.numUpdatedRows > 0n ? audit : undefined };
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
