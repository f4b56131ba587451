import { workCalendar } from '@/content/work-calendar';
import { type ClockHistory, clockOn, type TimeRule } from '@/domain/clock/clock';
import { isKnown, isWorkday, nextWorkday } from '@/domain/clock/work-calendar';
import { day } from '@/domain/dates';

const calendar = workCalendar();
const source = {
  document: '最低生活保障审核确认办法',
  article: '第二十二条',
  confidence: 'full-text',
} as const;
const rule = (count: number, unit: TimeRule['unit'], exceptionally?: number): TimeRule => ({
  count,
  unit,
  source,
  ...(exceptionally && { exceptionally }),
});
const history = (from: string, more: Partial<ClockHistory> = {}): ClockHistory => ({
  from: day(from),
  pauses: [],
  extended: false,
  ...more,
});

test.each([
  ['a Monday', '2026-11-30', true],
  ['a Saturday', '2026-11-28', false],
  ['a Sunday', '2026-11-29', false],
  ['the day before Spring Festival, a Saturday worked in exchange', '2026-02-14', true],
  ['the first day of Spring Festival', '2026-02-15', false],
  ['the last day of Spring Festival, a Monday', '2026-02-23', false],
  ['the day after', '2026-02-24', true],
  ['a Sunday worked for National Day', '2026-09-20', true],
  ['National Day, a Thursday', '2026-10-01', false],
  ['the day after the holiday', '2026-10-08', true],
])('%s: worked or not', (_name, value, worked) => {
  expect(isWorkday(calendar, day(value))).toBe(worked);
});

test.each([
  ['2025-12-31', false],
  ['2026-01-01', true],
  ['2026-12-31', true],
  ['2027-01-01', false],
])('what the notices tell ends at the year: %s', (value, known) => {
  expect(isKnown(calendar, day(value))).toBe(known);
});

test('the next day worked after a Friday before a holiday is the day after it', () => {
  expect(nextWorkday(calendar, day('2026-02-14'))).toBe('2026-02-24');
});

test.each([
  ['3 working days over a weekend', '2026-11-26', rule(3, 'workday'), '2026-12-01', false],
  ['3 working days over Spring Festival', '2026-02-13', rule(3, 'workday'), '2026-02-25', false],
  ['1 working day from a holiday', '2026-02-18', rule(1, 'workday'), '2026-02-24', false],
  ['30 working days up to the last known day', '2026-11-19', rule(30, 'workday'), '2026-12-31', false],
  ['30 working days a day further', '2026-11-20', rule(30, 'workday'), '2027-01-01', true],
  ['7 days, weekend and all', '2026-11-27', rule(7, 'day'), '2026-12-04', false],
  [
    '60 days over the year, which no calendar of work days needs',
    '2026-11-30',
    rule(60, 'day'),
    '2027-01-29',
    false,
  ],
  ['6 months', '2026-08-31', rule(6, 'month'), '2027-02-28', false],
])('%s from %s', (_name, from, limit, until, about) => {
  const state = clockOn(limit, history(from), calendar, day('2026-01-01'));
  expect(state).toEqual({ kind: 'running', until: { day: until, about } });
});

test.each([
  ['on the last day', '2026-12-01', 'running'],
  ['the day after', '2026-12-02', 'late'],
])('%s it is %s', (_name, today, kind) => {
  expect(clockOn(rule(3, 'workday'), history('2026-11-26'), calendar, day(today)).kind).toBe(kind);
});

describe('a pause (补正)', () => {
  const asked = history('2026-11-02', { pauses: [{ from: day('2026-11-05') }] });

  test('stands still while nothing has come, and knows what is left', () => {
    const state = clockOn(rule(10, 'workday'), asked, calendar, day('2026-12-30'));
    expect(state).toEqual({ kind: 'paused', since: '2026-11-05', left: 7 });
  });

  test.each([
    ['came the same day: nothing is lost', '2026-11-05', '2026-11-16'],
    ['came a working day later', '2026-11-06', '2026-11-17'],
    ['came on a Sunday: the weekend would not have counted', '2026-11-08', '2026-11-17'],
    ['came a week later', '2026-11-12', '2026-11-23'],
  ])('%s', (_name, came, until) => {
    const pauses = [{ from: day('2026-11-05'), until: day(came) }];
    const state = clockOn(
      rule(10, 'workday'),
      history('2026-11-02', { pauses }),
      calendar,
      day('2026-11-13'),
    );
    expect(state).toEqual({ kind: 'running', until: { day: until, about: false } });
  });

  test('two pauses are both left out, also where they overlap', () => {
    const pauses = [
      { from: day('2026-11-03'), until: day('2026-11-05') },
      { from: day('2026-11-04'), until: day('2026-11-06') },
    ];
    const state = clockOn(rule(3, 'workday'), history('2026-11-02', { pauses }), calendar, day('2026-11-03'));
    expect(state).toMatchObject({ until: { day: '2026-11-10' } });
  });

  test('an end while it stands still is in time', () => {
    const state = clockOn(
      rule(4, 'workday'),
      { ...asked, ended: day('2026-12-30') },
      calendar,
      day('2026-12-31'),
    );
    expect(state).toEqual({ kind: 'ended', on: '2026-12-30', inTime: true });
  });

  test('a limit in months does not pause', () => {
    expect(() => clockOn(rule(6, 'month'), asked, calendar, day('2026-11-06'))).toThrow('does not pause');
  });
});

test.each([
  ['without saying why', false, '2026-12-14'],
  ['once extended (特殊情况)', true, '2026-12-21'],
])('30 working days, or 35 in special cases, %s', (_name, extended, until) => {
  const state = clockOn(
    rule(30, 'workday', 35),
    history('2026-11-02', { extended }),
    calendar,
    day('2026-11-03'),
  );
  expect(state).toMatchObject({ until: { day: until } });
});

test.each([
  ['on the last day', '2026-12-01', true],
  ['a day late', '2026-12-02', false],
])('an answer %s', (_name, ended, inTime) => {
  const state = clockOn(
    rule(3, 'workday'),
    history('2026-11-26', { ended: day(ended) }),
    calendar,
    day('2026-12-30'),
  );
  expect(state).toEqual({ kind: 'ended', on: ended, inTime });
});

/**
 * 春节 2026 is from 02-15 to 02-23; the 14th and the 28th, Saturdays, are worked in exchange. After Wednesday 02-11 the
 * days worked are 12, 13, 14, 24, 25, 26, 27, 28.
 */
describe('a pause around Spring Festival', () => {
  const asked = (from: string, until?: string) =>
    history('2026-02-11', { pauses: [{ from: day(from), ...(until && { until: day(until) }) }] });

  test.each([
    ['asked and answered before it', '2026-02-12', '2026-02-13', '2026-02-26'],
    ['asked before, answered on its first day', '2026-02-12', '2026-02-15', '2026-02-27'],
    ['asked before, answered on its last day', '2026-02-12', '2026-02-23', '2026-02-27'],
    ['asked before, answered on the first day worked', '2026-02-12', '2026-02-24', '2026-02-28'],
    ['asked and answered within it: nothing is lost', '2026-02-16', '2026-02-20', '2026-02-25'],
    ['asked on the Saturday worked, answered after it', '2026-02-14', '2026-02-25', '2026-02-27'],
  ])('5 working days from 02-11, %s', (_name, from, came, until) => {
    const state = clockOn(rule(5, 'workday'), asked(from, came), calendar, day('2026-02-26'));
    expect(state).toMatchObject({ until: { day: until, about: false } });
  });

  test('while it stands, no holiday makes it late', () => {
    const state = clockOn(rule(5, 'workday'), asked('2026-02-12'), calendar, day('2026-12-30'));
    expect(state).toEqual({ kind: 'paused', since: '2026-02-12', left: 4 });
  });
});

describe('at the end of the year', () => {
  test.each([
    ['the last day worked', '2026-12-28', 3, '2026-12-31', false],
    ['New Year itself is not known yet', '2026-12-29', 3, '2027-01-01', true],
    ['a pause into the new year', '2026-12-28', 5, '2027-01-04', true],
  ])('%s', (_name, from, count, until, about) => {
    const state = clockOn(rule(count, 'workday'), history(from), calendar, day('2026-12-28'));
    expect(state).toEqual({ kind: 'running', until: { day: until, about } });
  });

  test('a pause over it: what is left goes on after the answer, and the day is about', () => {
    const pauses = [{ from: day('2026-12-30'), until: day('2027-01-06') }];
    const state = clockOn(rule(5, 'workday'), history('2026-12-28', { pauses }), calendar, day('2027-01-06'));
    expect(state).toMatchObject({ kind: 'running', until: { about: true } });
  });

  test.each([
    ['60 days need no notice', rule(60, 'day'), '2026-12-15', '2027-02-13'],
    ['6 months from the last of August end with February', rule(6, 'month'), '2026-08-31', '2027-02-28'],
    ['6 months from the last day of the year', rule(6, 'month'), '2026-12-31', '2027-06-30'],
  ])('%s', (_name, limit, from, until) => {
    const state = clockOn(limit, history(from), calendar, day('2026-12-31'));
    expect(state).toEqual({ kind: 'running', until: { day: until, about: false } });
  });
});
