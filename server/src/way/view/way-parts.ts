import type { Reader } from '../../store/store';
import type { CaseEventTable } from '../../store/tables';
import type {
  CaseFollowerTable,
  CaseNoticeTable,
  CaseRequestTable,
  CaseRulingTable,
} from '../../store/way-tables';

/** Every row that the way of some cases is told from, read at once. */
export interface WayParts {
  readonly events: readonly Pick<CaseEventTable, 'case_id' | 'status' | 'at'>[];
  readonly requests: readonly CaseRequestTable[];
  readonly rulings: readonly CaseRulingTable[];
  readonly followers: readonly CaseFollowerTable[];
  readonly notices: readonly CaseNoticeTable[];
}

export async function readParts(read: Reader, ids: readonly string[]): Promise<WayParts> {
  const [events, requests, rulings, followers, notices] = await Promise.all([
    read
      .selectFrom('case_events')
      .select(['case_id', 'status', 'at'])
      .where('case_id', 'in', ids)
      .orderBy('seq')
      .execute(),
    read
      .selectFrom('case_requests')
      .selectAll()
      .where('case_id', 'in', ids)
      .orderBy('asked_at')
      .orderBy('id')
      .execute(),
    read.selectFrom('case_rulings').selectAll().where('case_id', 'in', ids).orderBy('at').execute(),
    read
      .selectFrom('case_followers')
      .selectAll()
      .where('case_id', 'in', ids)
      .where('ended_at', 'is', null)
      .orderBy('since')
      .execute(),
    read.selectFrom('case_notices').selectAll().where('case_id', 'in', ids).orderBy('made_at').execute(),
  ]);
  return { events, requests, rulings, followers, notices };
}

/** The rows of one case. */
export function partsOfCase(all: WayParts, id: string): WayParts {
  const own = <Row extends { readonly case_id: string }>(rows: readonly Row[]) =>
    rows.filter(({ case_id }) => case_id === id);
  return {
    events: own(all.events),
    requests: own(all.requests),
    rulings: own(all.rulings),
    followers: own(all.followers),
    notices: own(all.notices),
  };
}
