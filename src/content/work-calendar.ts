import * as v from 'valibot';
import type { WorkCalendar } from '@/domain/clock/work-calendar';
import { daySchema, published } from './regions/published';
import calendar from './work-calendar.json';

const calendarSchema = v.strictObject({
  schema: v.literal(1),
  from: daySchema,
  lastKnown: daySchema,
  documents: v.pipe(v.array(published), v.minLength(1)),
  holidays: v.array(v.strictObject({ name: v.string(), first: daySchema, last: daySchema })),
  worked: v.array(daySchema),
});

/**
 * The days offices work in China, as the State Council's yearly notices tell them (放假和调休).
 *
 * @throws {Error} when work-calendar.json cannot be used: it is our own data
 */
export function workCalendar(): WorkCalendar {
  const { from, lastKnown, documents, holidays, worked } = v.parse(calendarSchema, calendar);
  return { from, lastKnown, holidays, worked, sources: documents };
}
