import { hurriedOn } from '@/domain/case/way/hurried';
import { dayOf } from '@/domain/dates';
import type { WithClock } from '../../clock';
import type { Reader } from '../../store/store';
import type { HeldCase } from '../deeds/deed';

/** Whether a 催办 of the case still holds, whichever hand it came from. */
export async function isHurried({ now }: WithClock, { work, row }: HeldCase): Promise<boolean> {
  const hurries = await work
    .selectFrom('case_notices')
    .select('made_at')
    .where('case_id', '=', row.id)
    .where('kind', '=', 'late')
    .execute();
  const steps = await work
    .selectFrom('case_events')
    .select(['status', 'at'])
    .where('case_id', '=', row.id)
    .execute();
  const made = hurries.map(({ made_at }) => made_at);
  return hurriedOn(made, steps, dayOf(now())) !== undefined;
}

/** Whether a hand asked for a call already that nobody has made yet. */
export async function waitsForCall(
  read: Reader,
  caseId: string,
  follower: string | undefined,
): Promise<boolean> {
  const call = await read
    .selectFrom('case_notices')
    .select('id')
    .where('case_id', '=', caseId)
    .where('follower_id', 'is', follower ?? null)
    .where('kind', '=', 'call')
    .where('state', '=', 'made')
    .executeTakeFirst();
  return call !== undefined;
}
