import { workCalendar } from '@/content/work-calendar';
import type { ClockId } from '@/domain/case/actions/case-actions';
import { type CaseClock, type CaseHistory, caseClocks } from '@/domain/case/actions/case-clocks';
import type { CaseTerm } from '@/domain/case/way/case-term';
import { type Day, dayOf } from '@/domain/dates';
import type { Region } from '@/domain/region';
import type { WithClock } from '../../clock';

const calendar = workCalendar();

/** The limits of one clock of a case, where the town has its own beside the country's: the earliest first. */
export interface ClockTerms {
  readonly id: ClockId;
  readonly since: Day;
  readonly terms: readonly CaseTerm[];
  readonly pausedBy: readonly string[];
  /** The day on which what it waited for came. */
  readonly ended?: Day;
}

/** Every clock of a case as phones are told it, by the server's day. */
export function termsOf(
  { region, now }: { readonly region: Region } & WithClock,
  history: CaseHistory,
): readonly ClockTerms[] {
  const clocks = caseClocks(history, region.parents, calendar, dayOf(now()));
  const ids = [...new Set(clocks.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const same = clocks.filter((clock) => clock.id === id);
    const [first] = same;
    if (!first) return [];
    const terms = same.map(term).sort((a, b) => (a.until?.day ?? '9').localeCompare(b.until?.day ?? '9'));
    const ended = terms.find((one) => one.ended !== undefined)?.ended;
    return [{ id, since: first.from, terms, pausedBy: first.pausedBy, ...(ended && { ended }) }];
  });
}

function term({ rule, from, state, extended }: CaseClock): CaseTerm {
  const { count, exceptionally, unit, source } = rule;
  return {
    count: extended ? (exceptionally ?? count) : count,
    unit,
    from,
    document: source.document,
    ...(source.article !== undefined && { article: source.article }),
    extended,
    standing: state.kind,
    ...((state.kind === 'running' || state.kind === 'late') && { until: state.until }),
    ...(state.kind === 'paused' && { pausedSince: state.since, left: state.left }),
    ...(state.kind === 'ended' && { ended: state.on }),
  };
}
