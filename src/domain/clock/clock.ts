import { addMonths, type Day } from '../dates';
import type { Source } from '../source';
import { type CalendarDay, dayAfter, type WorkCalendar } from './work-calendar';

/** A time limit that the law or the town sets (期限), and the article that says so. */
export interface TimeRule {
  readonly count: number;
  readonly unit: 'workday' | 'day' | 'month';
  /** In special cases (特殊情况) up to this many, once the office has said why. */
  readonly exceptionally?: number;
  readonly source: Source;
}

/** A time that does not count (补正): from the day something was asked for to the day it came. */
export interface Pause {
  /** Still counts. */
  readonly from: Day;
  /** Does not count yet; open while nothing has come. */
  readonly until?: Day;
}

/** What happened to one clock. All days are the server's. */
export interface ClockHistory {
  /** 受理之日 or the like; the count begins on the day after. */
  readonly from: Day;
  readonly pauses: readonly Pause[];
  /** The office took the longer limit. */
  readonly extended: boolean;
  /** The day on which what was waited for came. */
  readonly ended?: Day;
}

/** A last day, and whether it lies past what the calendar knows: then it is told as 「大约」, never as a day. */
export interface LegalDay {
  readonly day: Day;
  readonly about: boolean;
}

export type ClockState =
  | { readonly kind: 'running'; readonly until: LegalDay }
  | { readonly kind: 'late'; readonly until: LegalDay }
  /** `left` of the rule's unit remain once it goes on; a limit in months cannot pause. */
  | { readonly kind: 'paused'; readonly since: Day; readonly left: number }
  | { readonly kind: 'ended'; readonly on: Day; readonly inTime: boolean };

/**
 * Where a clock stands on a day.
 *
 * A limit in working days counts the days offices work; one in days counts all of them and is not carried over a
 * holiday, so that the day shown is never later than the law's. Where nothing came of a pause, nothing runs out.
 *
 * @throws {Error} when the rule counts months and something pauses it: no rule we know does
 */
export function clockOn(
  rule: TimeRule,
  history: ClockHistory,
  calendar: WorkCalendar,
  today: Day,
): ClockState {
  const open = history.pauses.find(({ until }) => until === undefined);
  const { ended } = history;
  if (ended !== undefined) {
    const until = lastDay(
      rule,
      { ...history, pauses: history.pauses.map((one) => ({ until: ended, ...one })) },
      calendar,
    );
    return { kind: 'ended', on: ended, inTime: ended <= until.day };
  }
  if (open) return { kind: 'paused', since: open.from, left: left(rule, history, calendar, open.from) };
  const until = lastDay(rule, history, calendar);
  return { kind: today > until.day ? 'late' : 'running', until };
}

/** The last day of a limit whose pauses are all closed; they are left out. */
function lastDay(rule: TimeRule, history: ClockHistory, calendar: WorkCalendar): LegalDay {
  if (rule.unit === 'month') return unpausedMonths(rule, history);
  let day = history.from;
  let about = false;
  for (let counted = 0; counted < limitOf(rule, history); ) {
    const next = dayAfter(calendar, day);
    day = next.day;
    about ||= rule.unit === 'workday' && !next.isKnown;
    if (counts(rule, history, next)) counted += 1;
  }
  return { day, about };
}

function left(rule: TimeRule, history: ClockHistory, calendar: WorkCalendar, on: Day): number {
  if (rule.unit === 'month') throw new Error('a limit in months does not pause');
  let counted = 0;
  for (let at = dayAfter(calendar, history.from); at.day <= on; at = dayAfter(calendar, at.day)) {
    if (counts(rule, history, at)) counted += 1;
  }
  return Math.max(0, limitOf(rule, history) - counted);
}

function limitOf(rule: TimeRule, { extended }: ClockHistory): number {
  return extended ? (rule.exceptionally ?? rule.count) : rule.count;
}

function counts(rule: TimeRule, { pauses }: ClockHistory, { day, isWorkday }: CalendarDay): boolean {
  if (pauses.some(({ from, until }) => from < day && (until === undefined || day <= until))) return false;
  return rule.unit === 'day' || isWorkday;
}

function unpausedMonths(rule: TimeRule, history: ClockHistory): LegalDay {
  if (history.pauses.length > 0) throw new Error('a limit in months does not pause');
  return { day: addMonths(history.from, limitOf(rule, history)), about: false };
}
