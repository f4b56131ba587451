import type { HandRole } from '@/domain/case/way/case-way';
import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import type { AuditedChange } from '../../store/store';
import type { CaseTable } from '../../store/tables';
import type { CaseNoticeTable } from '../../store/way-tables';
import { makeNotice } from './notice';

/** News for the hands on a case. */
interface News {
  readonly kind: CaseNoticeTable['kind'];
  /** What only some parts are asked, the others who follow are not told of. */
  readonly concerns?: readonly HandRole[];
}

/**
 * A notice for who sent the case, and for each whom it concerns of those who follow it a notice of the own: seen by one
 * it is not seen by the others.
 */
export async function tellHands(
  rooms: WithChance & WithClock,
  work: AuditedChange,
  row: Pick<CaseTable, 'id' | 'urgent' | 'anonymous'>,
  { kind, concerns }: News,
): Promise<void> {
  await makeNotice(rooms, work, row, { kind, route: 'home' });
  const followers = await work
    .selectFrom('case_followers')
    .select(['id', 'role'])
    .where('case_id', '=', row.id)
    .where('ended_at', 'is', null)
    .execute();
  for (const { id, role } of followers) {
    const isConcerned = concerns === undefined || concerns.includes(role);
    if (isConcerned) await makeNotice(rooms, work, row, { kind, route: 'home', follower: id });
  }
}
