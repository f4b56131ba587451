import type { FollowRole } from '@/domain/case/way/case-way';
import type { Instant } from '@/domain/dates';
import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import { RequestRefusal } from '../../http/refusal';
import type { HeldCase } from '../deeds/deed';
import { tellNewHand, tellSenderOfLeft } from '../notices/asked-hands';

type Rooms = WithChance & WithClock;

/** The holder follows in one part from now on, and in no other; who sent the case follows in none. */
export async function beginFollowing(rooms: Rooms, held: HeldCase): Promise<void> {
  const { work, row, deed, at } = held;
  const holder = deed.holder.id;
  if (row.holder_id === holder) return;
  const left = await endFollowing(held, (rows) => rows.where('holder_id', '=', holder));
  const role = deed.role as FollowRole; // the contract takes no other
  const id = rooms.chance.uuid();
  await work
    .insertInto('case_followers')
    .values({ id, case_id: row.id, holder_id: holder, role, since: at, ended_at: null })
    .execute();
  await tellSenderOfLeft(rooms, work, row, left);
  await tellNewHand(rooms, work, row, { id, role });
}

/** Ends one follower, or every code that was not used; who follows may end only himself. @throws {RequestRefusal} */
export async function revoke(rooms: Rooms, held: HeldCase, follower: string | undefined): Promise<void> {
  const { work, row, deed } = held;
  if (follower === undefined) {
    if (deed.role !== 'sender') throw new RequestRefusal('not-the-sender');
    await work
      .deleteFrom('follow_codes')
      .where('case_id', '=', row.id)
      .where('used_at', 'is', null)
      .execute();
    return;
  }
  const ended = await endFollowing(held, (rows) => {
    const one = rows.where('id', '=', follower);
    return deed.role === 'sender' ? one : one.where('holder_id', '=', deed.holder.id);
  });
  if (ended.length === 0 && deed.role !== 'sender') throw new RequestRefusal('not-the-sender');
  await tellSenderOfLeft(rooms, work, row, ended);
}

function following(work: HeldCase['work'], caseId: string, at: Instant) {
  return work
    .updateTable('case_followers')
    .set({ ended_at: at })
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null);
}

/** Ends those that are meant. @returns in which part each followed */
async function endFollowing(
  { work, row, at }: Pick<HeldCase, 'work' | 'row' | 'at'>,
  those: (rows: ReturnType<typeof following>) => ReturnType<typeof following>,
): Promise<readonly FollowRole[]> {
  const ended = await those(following(work, row.id, at))
    .returning('role')
    .execute();
  return ended.map(({ role }) => role);
}
