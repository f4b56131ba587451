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
  let next = addDays(value, 1);
  while (!isWorkday(calendar, next)) next = addDays(next, 1);
  return next;
}
