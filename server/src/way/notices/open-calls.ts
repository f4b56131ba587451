import type { WithClock } from '../../clock';
import type { WithStore } from '../../store/store';
import type { CaseNoticeTable } from '../../store/way-tables';

/** What is said of the whole case; said again before anybody called, it is still one call. */
const ofTheCase: readonly CaseNoticeTable['kind'][] = ['late', 'unsolved'];

/** Calls to make: what the person asked for, and notices that nobody saw. */
export function openCalls({ store }: WithStore) {
  return store.read
    .selectFrom('case_notices')
    .innerJoin('cases', 'cases.id', 'case_notices.case_id')
    .leftJoin('case_followers', 'case_followers.id', 'case_notices.follower_id')
    .selectAll('cases')
    .select(['case_notices.kind as why', 'case_notices.made_at', 'case_notices.urgent as first'])
    .select('case_followers.role as asker')
    .where('route', '=', 'call')
    .where('state', '=', 'made')
    .where(({ eb, or, not, exists, selectFrom }) =>
      or([
        eb('case_notices.kind', 'not in', ofTheCase),
        not(
          exists(
            selectFrom('case_notices as before')
              .select('before.id')
              .whereRef('before.case_id', '=', 'case_notices.case_id')
              .whereRef('before.kind', '=', 'case_notices.kind')
              .whereRef('before.made_at', '<', 'case_notices.made_at')
              .where('before.route', '=', 'call')
              .where('before.state', '=', 'made'),
          ),
        ),
      ]),
    )
    .orderBy('case_notices.urgent', 'desc')
    .orderBy('made_at')
    .execute();
}

/** Somebody was spoken to: every call of the case has its end. @returns whether there was one to make */
export async function markSpoken(
  { store, now }: WithStore & WithClock,
  actor: string,
  caseId: string,
): Promise<boolean> {
  return store.change(async (work) => {
    const spoken = await work
      .updateTable('case_notices')
      .set({ state: 'spoken', changed_at: now() })
      .where('case_id', '=', caseId)
      .where('route', '=', 'call')
      .where('state', '=', 'made')
      .executeTakeFirst();
    const result = spoken.numUpdatedRows > 0n;
    return { result, audit: result ? { actor, action: 'case-called', subject: caseId } : undefined };
  });
}
