import { isWorkday, type WorkCalendar } from '../../clock/work-calendar';
import { addDays, type Day } from '../../dates';

/** After so many working days one asks oneself whether it was forgotten; our own word, no law's. */
const quietWorkdays = 10;

/**
 * Whether nothing new was told of a case for ten working days.
 *
 * Past the known calendar plain weeks are counted: a word of comfort may come a day early.
 */
export function isQuiet(lastStep: Day, calendar: WorkCalendar, today: Day): boolean {
  let passed = 0;
  for (let day = addDays(lastStep, 1); day <= today && passed < quietWorkdays; day = addDays(day, 1)) {
    if (isWorkday(calendar, day)) passed += 1;
  }
  return passed === quietWorkdays;
}
