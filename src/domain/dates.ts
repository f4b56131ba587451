/** A calendar day in China, `YYYY-MM-DD`. Compares in order as text. */
export type Day = string & { readonly unit: 'day' };

/** A moment: milliseconds since 1970-01-01 UTC, as the clock that made it told them. */
export type Instant = number & { readonly unit: 'ms' };

const chinaOffsetMinutes = 480;
/** A day's date is read as UTC, where every day has so many. */
const dayMs = 24 * 60 * 60_000;

/** Reads `YYYY-MM-DD`; a day the calendar does not have (2026-02-30) is `undefined`. */
export function parseDay(text: string): Day | undefined {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return undefined;
  const moment = Date.parse(text);
  // Some engines read 30 February as 2 March.
  return !Number.isNaN(moment) && utcDay(moment) === text ? (text as Day) : undefined;
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
  return utcDay(Date.parse(value) + count * dayMs);
}

/** Whole days from one to the other; negative when the second lies before. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}

/** The day `count` months after; the last of the month where the month is shorter. */
export function addMonths(value: Day, count: number): Day {
  const [year, month] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)) - 1 + count];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return utcDay(Date.UTC(year, month, Math.min(Number(value.slice(8)), lastOfMonth)));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(value: Day): number {
  return new Date(value).getUTCDay() || 7;
}

function inChina(instant: Instant): string {
  return new Date(instant + chinaOffsetMinutes * 60_000).toISOString();
}

function utcDay(moment: number): Day {
  return new Date(moment).toISOString().slice(0, 10) as Day;
}
