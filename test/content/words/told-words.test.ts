import { toldDay } from '@/content/told-words';
import { day } from '@/domain/dates';

test.each([
  ['a day of this year', '2026-12-30', false, '12月30日'],
  ['a day of the next', '2027-01-29', false, '2027年1月29日'],
  ['past the calendar, the 10th', '2027-01-10', true, '大约2027年1月上旬'],
  ['past the calendar, the 11th', '2027-01-11', true, '大约2027年1月中旬'],
  ['past the calendar, the 20th', '2027-01-20', true, '大约2027年1月中旬'],
  ['past the calendar, the 21st', '2027-02-21', true, '大约2027年2月下旬'],
])('%s', (_name, value, about, told) => {
  expect(toldDay({ day: day(value), about }, day('2026-11-30'))).toBe(told);
});
