import type { FollowRole, HandRole } from '@/domain/case/way/case-way';
import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import type { AuditedChange, Reader } from '../../store/store';
import type { CaseTable } from '../../store/tables';
import type { CaseNoticeTable } from '../../store/way-tables';
import { isAddressed } from '../follow/hands';
import { makeNotice } from './notice';

const asking: readonly CaseNoticeTable['kind'][] = ['request', 'reminder'];

/** Whether a notice asks the hand that it is for, and nobody else. */
export function isAsking({ kind }: Pick<CaseNoticeTable, 'kind'>): boolean {
  return asking.includes(kind);
}

type Whose = Pick<CaseNoticeTable, 'case_id' | 'follower_id' | 'kind'>;

/**
 * Whether somebody calls for a notice that was not seen. What asks something is called about only while it is asked of
 * that hand, and once; of news one call a case is enough, and it is the sender's.
 */
export async function isCalledFor(read: Reader, notice: Whose): Promise<boolean> {
  const { case_id, follower_id } = notice;
  if (!isAsking(notice)) return follower_id === null;
  const part = await partOf(read, follower_id);
  if (part === undefined || !(await isAsked(read, case_id, part))) return false;
  return part === 'sender' || !(await isCalled(read, case_id, part));
}

/** The next standing of a notice that is tried; where nobody is to be called for it, it waits on home instead. */
export async function withoutNeedlessCall(
  read: Reader,
  notice: Whose,
  next: Partial<CaseNoticeTable>,
): Promise<Partial<CaseNoticeTable>> {
  if (next.route !== 'call' || (await isCalledFor(read, notice))) return next;
  return { route: 'home', trying: null, next_at: null };
}

/** In which part a hand is asked; none where following has ended. */
async function partOf(read: Reader, follower: string | null): Promise<HandRole | undefined> {
  if (follower === null) return 'sender';
  const found = await read
    .selectFrom('case_followers')
    .select('role')
    .where('id', '=', follower)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return found?.role;
}

/** Whether one who follows in a part is to be called already about what is asked there. */
async function isCalled(read: Reader, caseId: string, part: FollowRole): Promise<boolean> {
  const call = await read
    .selectFrom('case_notices')
    .innerJoin('case_followers', 'case_followers.id', 'case_notices.follower_id')
    .select('case_notices.id')
    .where('case_notices.case_id', '=', caseId)
    .where('case_followers.role', '=', part)
    .where('kind', 'in', asking)
    .where('route', '=', 'call')
    .where('state', '=', 'made')
    .executeTakeFirst();
  return call !== undefined;
}

type Rooms = WithChance & WithClock;
type Head = Pick<CaseTable, 'id' | 'urgent' | 'anonymous'>;

/** What is asked in a part is from now on for who begins to follow in it. */
export async function tellNewHand(
  rooms: Rooms,
  work: AuditedChange,
  row: Head,
  { id, role }: { readonly id: string; readonly role: HandRole },
): Promise<void> {
  if (await isAsked(work, row.id, role))
    await makeNotice(rooms, work, row, { kind: 'request', route: 'home', follower: id });
}

/** What is asked in a part that nobody follows in any more is the sender's to answer, who is told now. */
export async function tellSenderOfLeft(
  rooms: Rooms,
  work: AuditedChange,
  row: Head,
  roles: readonly HandRole[],
): Promise<void> {
  const asked = await partsAsked(work, row.id);
  for (const part of roles) {
    if (!asked.includes(part) || !(await isAddressed(work, row.id, part, 'sender'))) continue;
    return makeNotice(rooms, work, row, { kind: 'request', route: 'home' });
  }
}

/** Who follows a case now. */
export function followersOf(read: Reader, caseId: string) {
  return read
    .selectFrom('case_followers')
    .select(['id', 'role'])
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .execute();
}

/** Whether the office waits for an answer of a hand. */
async function isAsked(read: Reader, caseId: string, hand: HandRole): Promise<boolean> {
  for (const part of await partsAsked(read, caseId))
    if (await isAddressed(read, caseId, part, hand)) return true;
  return false;
}

async function partsAsked(read: Reader, caseId: string): Promise<readonly HandRole[]> {
  const open = await read
    .selectFrom('case_requests')
    .select('to_role')
    .distinct()
    .where('case_id', '=', caseId)
    .where('state', '=', 'open')
    .execute();
  return open.map(({ to_role }) => to_role);
}
