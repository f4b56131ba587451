import { dayAfter, type WorkCalendar } from '../../clock/work-calendar';
import type { Day } from '../../dates';

/** After so many working days one asks oneself whether it was forgotten; our own word, no law's. */
const quietWorkdays = 10;

/**
 * Whether nothing new was told of a case for ten working days.
 *
 * Past the known calendar plain weeks are counted: a word of comfort may come a day early.
 */
export function isQuiet(lastStep: Day, calendar: WorkCalendar, today: Day): boolean {
  let passed = 0;
  let next = dayAfter(calendar, lastStep);
  for (; next.day <= today && passed < quietWorkdays; next = dayAfter(calendar, next.day)) {
    if (next.isWorkday) passed += 1;
  }
  return passed === quietWorkdays;
}
