import type { HandRole } from '@/domain/case/way/case-way';
import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import type { AuditedChange } from '../../store/store';
import type { CaseTable } from '../../store/tables';
import type { CaseNoticeTable } from '../../store/way-tables';
import { followersOf } from './asked-hands';
import { makeNotice } from './notice';

/** News for the hands on a case. */
interface News {
  readonly kind: CaseNoticeTable['kind'];
  /** Whose it is to answer, where it asks something: nobody else is told. */
  readonly concerns?: readonly HandRole[];
}

/**
 * A notice of its own for each hand that the news is for: seen by one it is not seen by the others. What is asked in a
 * part that nobody follows in is asked of who sent the case.
 */
export async function tellHands(
  rooms: WithChance & WithClock,
  work: AuditedChange,
  row: Pick<CaseTable, 'id' | 'urgent' | 'anonymous'>,
  { kind, concerns }: News,
): Promise<void> {
  const followers = await followersOf(work, row.id);
  const isTaken = (part: HandRole): boolean => followers.some(({ role }) => role === part);
  if (concerns === undefined || !concerns.every(isTaken))
    await makeNotice(rooms, work, row, { kind, route: 'home' });
  for (const { id, role } of followers) {
    const isConcerned = concerns === undefined || concerns.includes(role);
    if (isConcerned) await makeNotice(rooms, work, row, { kind, route: 'home', follower: id });
  }
}
