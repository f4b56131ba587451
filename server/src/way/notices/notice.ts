import type { Instant } from '@/domain/dates';
import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import type { AuditedChange, WithStore } from '../../store/store';
import type { CaseTable } from '../../store/tables';
import type { CaseNoticeTable } from '../../store/way-tables';
import { handOf } from '../deeds/deed';
import type { Hand } from '../follow/hands';

type Made = Pick<CaseNoticeTable, 'kind' | 'route'> & {
  /** Whose it is, or who asked for the call; without one who sent the case. */
  readonly follower?: string | undefined;
};

/**
 * Makes a notice. It waits on the phone's home page, is sent there at once where a way is set up (`sending`), and at
 * last becomes a call to make at the office. A notice that is a call from its beginning (`route` call) ends when it was made.
 */
export async function makeNotice(
  { chance, now }: WithChance & WithClock,
  work: AuditedChange,
  { id, urgent, anonymous }: Pick<CaseTable, 'id' | 'urgent' | 'anonymous'>,
  { kind, route, follower }: Made,
): Promise<void> {
  // Nobody is to be told: whoever gave no name asks by number and code. What is to be done at the office is.
  if (anonymous === 1 && route !== 'call') return;
  const at = now();
  await work
    .insertInto('case_notices')
    .values({
      id: chance.uuid(),
      case_id: id,
      follower_id: follower ?? null,
      kind,
      route,
      state: 'made',
      urgent,
      made_at: at,
      changed_at: at,
      ...(route === 'call' ? { trying: null, next_at: null } : { trying: 'wechat', next_at: at }),
      tries: 0,
      message_id: null,
    })
    .execute();
}

/** Notices of one hand that its phone has shown, made up to a moment of the server's. @returns how many are seen now */
export async function markSeen(
  { store, now }: WithStore & WithClock,
  { found, role }: Hand,
  follower: string | undefined,
  upTo: Instant,
): Promise<number> {
  const caseId = found.id;
  return store.change(async (work) => {
    const seen = await work
      .updateTable('case_notices')
      .set({ state: 'seen', changed_at: now(), trying: null, next_at: null })
      .where('case_id', '=', caseId)
      .where('follower_id', 'is', follower ?? null)
      .where('made_at', '<=', upTo)
      .where('route', '!=', 'call')
      .where('state', 'not in', ['seen', 'spoken'])
      .executeTakeFirst();
    const result = Number(seen.numUpdatedRows);
    const audit = { actor: handOf(role), action: 'notices-seen', subject: caseId };
    return { result, audit: result > 0 ? audit : undefined };
  });
}
