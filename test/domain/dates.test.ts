import {
  addDays,
  addMonths,
  ageOn,
  clockTime,
  day,
  dayOf,
  daysBetween,
  type Instant,
  longDay,
  parseDay,
  shortDay,
} from '@/domain/dates';

const at = (iso: string): Instant => Date.parse(iso) as Instant;

const dayCases: [utc: string, day: string][] = [
  ['2026-11-23T15:59:59Z', '2026-11-23'],
  ['2026-11-23T16:00:00Z', '2026-11-24'],
  ['2026-12-31T16:00:00Z', '2027-01-01'],
];

test.each(dayCases)('%s is %s in China', (utc, expected) => {
  expect(dayOf(at(utc))).toBe(expected);
});

test('the time of day is that of China', () => {
  expect(clockTime(at('2026-11-24T02:32:00Z'))).toBe('10:32');
});

test.each(['2026-02-30', '2026-13-01', '2026-1-1', '26-01-01', '', '2026-00-10'])('%s is no day', (text) => {
  expect(parseDay(text)).toBeUndefined();
});

test('29 February exists in leap years only', () => {
  expect(parseDay('2024-02-29')).toBe('2024-02-29');
  expect(parseDay('2026-02-29')).toBeUndefined();
});

const ages: [born: string, on: string, age: number][] = [
  ['1966-11-24', '2026-11-23', 59],
  ['1966-11-24', '2026-11-24', 60],
  ['2024-02-29', '2025-02-28', 0],
  ['2024-02-29', '2025-03-01', 1],
  ['2027-01-01', '2026-11-24', -1],
];

test.each(ages)('born %s, on %s: %d', (born, on, age) => {
  expect(ageOn(day(born), day(on))).toBe(age);
});

test('days are counted over the ends of months', () => {
  expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
  expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29');
});

const months: [from: string, count: number, to: string][] = [
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-11-30', 2, '2027-01-30'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-05-30', 0, '2026-05-30'],
];

test.each(months)('%s and %d months is %s', (from, count, to) => {
  expect(addMonths(day(from), count)).toBe(to);
});

test('days between are whole, and negative backwards', () => {
  expect(daysBetween(day('2026-02-28'), day('2026-03-01'))).toBe(1);
  expect(daysBetween(day('2024-03-01'), day('2024-02-28'))).toBe(-2);
  expect(daysBetween(day('2026-11-24'), day('2026-11-24'))).toBe(0);
});

test('days are written as people say them', () => {
  expect(shortDay(day('2026-01-05'))).toBe('1月5日');
  expect(longDay(day('2026-11-24'))).toBe('2026年11月24日');
});
