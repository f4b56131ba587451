import { type ClockHistory, type ClockState, clockOn, type Pause, type TimeRule } from '../../clock/clock';
import type { WorkCalendar } from '../../clock/work-calendar';
import { addDays, type Day } from '../../dates';
import { allowanceMeasures, chongqingRegulation } from '../../eligibility/verdict/sources';
import type { Source } from '../../source';
import type { CaseKind, CaseStatus } from '../case-timeline';
import { type CaseAction, type ClockId, caseActions } from './case-actions';

/** What happened to a case, as far as its clocks go. Oldest first; days are the server's. */
export interface CaseHistory {
  readonly kind: CaseKind;
  readonly steps: readonly { readonly status: CaseStatus | 'extended'; readonly on: Day }[];
  /** What was asked of the person (补正); open while nothing came. */
  readonly requests: readonly (Pause & { readonly id: string })[];
}

/** A limit that runs for a case. Where a place has an own, stricter one, both are told. */
export interface CaseClock {
  readonly id: ClockId;
  readonly rule: TimeRule;
  readonly from: Day;
  readonly state: ClockState;
  /** The office took the longer limit. */
  readonly extended: boolean;
  readonly pausedBy: readonly string[];
}

interface CaseRule extends TimeRule {
  /** A regulation of the place its title begins with; it holds there only. */
  readonly local?: boolean;
  /** 不含公示期: the days on which the opinion is posted do not count. */
  readonly withoutPublication?: boolean;
}

const publicationDays = 7;

const law = (document: string, article: string): Source => ({ document, article, confidence: 'full-text' });

/**
 * The limits (办理时限) by the clock they set. A rule with a place holds where the region lies in it.
 *
 * @source 民发〔2021〕57号 第十五条、第十九条、第二十二条; 《重庆市城乡居民最低生活保障条例》 第十九条;
 *   《行政复议法》 第二十条; 《行政诉讼法》 第四十六条
 */
const rules: Readonly<Record<ClockId, readonly CaseRule[]>> = {
  whole: [
    { count: 30, unit: 'workday', exceptionally: 45, source: allowanceMeasures('第二十二条') },
    {
      count: 30,
      unit: 'day',
      source: chongqingRegulation('第十九条'),
      local: true,
      withoutPublication: true,
    },
  ],
  inquiry: [{ count: 3, unit: 'workday', source: allowanceMeasures('第十五条') }],
  publication: [{ count: publicationDays, unit: 'day', source: allowanceMeasures('第十九条') }],
  appeal: [{ count: 60, unit: 'day', source: law('中华人民共和国行政复议法', '第二十条') }],
  court: [{ count: 6, unit: 'month', source: law('中华人民共和国行政诉讼法', '第四十六条') }],
};

/** Clocks of the person's own: what the office asks meanwhile holds none of them up. */
const ofThePerson: readonly ClockId[] = ['appeal', 'court'];

/** Every clock that was started, in its latest run, with where it stands on a day. */
export function caseClocks(
  history: CaseHistory,
  places: readonly string[],
  calendar: WorkCalendar,
  today: Day,
): readonly CaseClock[] {
  const ids = Object.keys(rules) as ClockId[]; // the keys of the table above
  return ids.flatMap((id) => {
    const run = latestRun(id, history);
    if (!run) return [];
    const pausedBy = run.pauses.filter(({ until }) => until === undefined).map((pause) => pause.id);
    return rules[id]
      .filter(({ local, source }) => !local || places.some((place) => source.document.startsWith(place)))
      .map(({ local: _, withoutPublication, ...rule }) => {
        const posted = withoutPublication ? publicationOf(history) : [];
        const state = clockOn(rule, { ...run, pauses: [...run.pauses, ...posted] }, calendar, today);
        return { id, rule, from: run.from, state, extended: run.extended, pausedBy };
      });
  });
}

/** A clock from its latest start to what ended it. */
function latestRun(id: ClockId, { kind, steps, requests }: CaseHistory) {
  const starts = steps.map(({ status }) => does(kind, status, 'starts', id));
  const at = starts.lastIndexOf(true);
  const first = steps[at];
  if (!first) return undefined;
  const later = steps.slice(at + 1);
  const end = later.find(({ status }) => does(kind, status, 'ends', id));
  return {
    from: first.on,
    extended: later.some(({ status }) => status === 'extended'),
    pauses: ofThePerson.includes(id) ? [] : requests.filter(({ from }) => from >= first.on),
    ...(end && { ended: end.on }),
  } satisfies ClockHistory;
}

function publicationOf({ steps }: CaseHistory): readonly Pause[] {
  return steps
    .filter(({ status }) => status === 'reviewed')
    .map(({ on }) => ({ from: on, until: addDays(on, publicationDays) }));
}

function does(
  kind: CaseKind,
  status: CaseStatus | 'extended',
  what: 'starts' | 'ends',
  id: ClockId,
): boolean {
  return leadingTo(kind, status).some((action) => action[what]?.includes(id) ?? false);
}

type Target = CaseAction['to'] | 'extended';
const byTarget = new Map<CaseKind, ReadonlyMap<Target, readonly CaseAction[]>>();

/** The actions of the table that lead to a status. A list of cases asks for each of their steps: the table is read once. */
function leadingTo(kind: CaseKind, status: Target): readonly CaseAction[] {
  if (!byTarget.has(kind)) byTarget.set(kind, actionsByTarget(kind));
  return byTarget.get(kind)?.get(status) ?? [];
}

function actionsByTarget(kind: CaseKind): ReadonlyMap<Target, readonly CaseAction[]> {
  const found = new Map<Target, CaseAction[]>();
  for (const { office, person } of Object.values(caseActions[kind]))
    for (const action of [...Object.values(office), ...Object.values(person)] as readonly CaseAction[])
      found.set(action.to, [...(found.get(action.to) ?? []), action]);
  return found;
}
