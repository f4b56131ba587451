import type { CaseHistory } from '@/domain/case/actions/case-clocks';
import { dayOf, type Instant } from '@/domain/dates';
import type { Reader } from '../../store/store';
import type { CaseEventTable, CaseTable } from '../../store/tables';
import type { CaseRequestTable } from '../../store/way-tables';

/** What of a case its clocks go by. */
export interface HistoryParts {
  readonly events: readonly Pick<CaseEventTable, 'status' | 'at'>[];
  readonly extensions: readonly Instant[];
  readonly requests: readonly Pick<CaseRequestTable, 'id' | 'asked_at' | 'got_at'>[];
}

/** The history of one case, read inside a change or outside. */
export async function readHistory(
  read: Reader,
  { id, kind }: Pick<CaseTable, 'id' | 'kind'>,
): Promise<CaseHistory> {
  const events = await read
    .selectFrom('case_events')
    .select(['status', 'at'])
    .where('case_id', '=', id)
    .orderBy('seq')
    .execute();
  const requests = await read
    .selectFrom('case_requests')
    .select(['id', 'asked_at', 'got_at'])
    .where('case_id', '=', id)
    .execute();
  const rulings = await read
    .selectFrom('case_rulings')
    .select('at')
    .where('case_id', '=', id)
    .where('kind', '=', 'extension')
    .execute();
  return historyOf(kind, { events, requests, extensions: rulings.map(({ at }) => at) });
}

/** Days are the server's, in China; on one day a longer limit counts behind the step it lengthens. */
export function historyOf(
  kind: CaseTable['kind'],
  { events, extensions, requests }: HistoryParts,
): CaseHistory {
  const steps = [
    ...events.flatMap(({ status, at }) => (status === 'consent-recorded' ? [] : { status, at })),
    ...extensions.map((at) => ({ status: 'extended' as const, at })),
  ];
  return {
    kind,
    steps: steps
      .sort((a, b) => Number(a.at) - Number(b.at))
      .map(({ status, at }) => ({ status, on: dayOf(Number(at) as Instant) })),
    requests: requests.map(({ id, asked_at, got_at }) => ({
      id,
      from: dayOf(asked_at),
      ...(got_at !== null && { until: dayOf(got_at) }),
    })),
  };
}
