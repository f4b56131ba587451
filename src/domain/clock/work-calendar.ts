import { addDays, type Day, weekdayOf } from '../dates';
import type { Source } from '../source';

/**
 * Which days offices work (工作日), as far as the yearly notices about holidays were read.
 * Days off and days worked in exchange (调休) are told apart from plain weekends by the notices alone.
 */
export interface WorkCalendar {
  /** First and last day that the notices cover; outside, nothing is known. */
  readonly from: Day;
  readonly lastKnown: Day;
  /** Holidays (放假), spans of days with both ends. */
  readonly holidays: readonly { readonly first: Day; readonly last: Day }[];
  /** Saturdays and Sundays that are worked (调休上班). */
  readonly worked: readonly Day[];
  readonly sources: readonly Source[];
}

/** Whether the notices tell about this day. */
export function isKnown({ from, lastKnown }: WorkCalendar, value: Day): boolean {
  return from <= value && value <= lastKnown;
}

/** Whether offices work on this day; beyond the notices a plain week is taken, and `isKnown` says so. */
export function isWorkday(calendar: WorkCalendar, value: Day): boolean {
  if (calendar.worked.includes(value)) return true;
  const isHoliday = calendar.holidays.some(({ first, last }) => first <= value && value <= last);
  return !isHoliday && weekdayOf(value) <= 5;
}

/** The next day that offices work after this one. */
export function nextWorkday(calendar: WorkCalendar, value: Day): Day {
  let next = dayAfter(calendar, value);
  while (!next.isWorkday) next = dayAfter(calendar, next.day);
  return next.day;
}

/** What a calendar says of a day. */
export interface CalendarDay {
  readonly day: Day;
  readonly isWorkday: boolean;
  readonly isKnown: boolean;
}

const daysAfter = new WeakMap<WorkCalendar, Map<Day, CalendarDay>>();

/** The day that follows. Looked at once and kept: the clocks of one list of cases count thousands of the same days. */
export function dayAfter(calendar: WorkCalendar, value: Day): CalendarDay {
  const kept = daysAfter.get(calendar) ?? new Map<Day, CalendarDay>();
  const before = kept.get(value);
  if (before) return before;
  const day = addDays(value, 1);
  const found = { day, isWorkday: isWorkday(calendar, day), isKnown: isKnown(calendar, day) };
  daysAfter.set(calendar, kept.set(value, found));
  return found;
}
