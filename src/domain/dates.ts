import dayjs from 'dayjs';

/** A calendar day in China, `YYYY-MM-DD`. Compares in order as text. */
export type Day = string & { readonly unit: 'day' };

/** A moment: milliseconds since 1970-01-01 UTC, as the clock that made it told them. */
export type Instant = number & { readonly unit: 'ms' };

const chinaOffsetMinutes = 480;

/** Reads `YYYY-MM-DD`; a day the calendar does not have (2026-02-30) is `undefined`. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const parsed = dayjs(text);
  return parsed.isValid() && parsed.format('YYYY-MM-DD') === text ? (text as Day) : undefined;
}

/**
 * A day written in our own code or data.
 *
 * @throws {Error} when the calendar has no such day
 */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`no such day: ${text}`);
  return parsed;
}

/** The day in China (UTC+8, no summer time) at a moment. */
export function dayOf(instant: Instant): Day {
  return inChina(instant).slice(0, 10) as Day;
}

/** `10:32` in China at a moment. */
export function clockTime(instant: Instant): string {
  return inChina(instant).slice(11, 16);
}

/** `11月24日` for lists and timelines. */
export function shortDay(value: Day): string {
  return `${Number(value.slice(5, 7))}月${Number(value.slice(8, 10))}日`;
}

/** `2026年11月24日`. */
export function longDay(value: Day): string {
  return `${value.slice(0, 4)}年${shortDay(value)}`;
}

/** Whole years completed on `on` by somebody born on `born`; negative when `born` lies ahead. */
export function ageOn(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

/** Whole months completed from `from` to `to`. */
export function monthsBetween(from: Day, to: Day): number {
  const months = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}

/** The day `count` days after (before, when negative). */
export function addDays(value: Day, count: number): Day {
  return dayjs(value).add(count, 'day').format('YYYY-MM-DD') as Day;
}

/** The day `count` months after; the last of the month where the month is shorter. */
export function addMonths(value: Day, count: number): Day {
  return dayjs(value).add(count, 'month').format('YYYY-MM-DD') as Day;
}

function inChina(instant: Instant): string {
  return dayjs(instant + chinaOffsetMinutes * 60_000).toISOString();
}
