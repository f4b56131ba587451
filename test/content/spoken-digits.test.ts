import { digitByDigit } from '@/content/spoken-digits';

test.each([
  ['470823165021', '四七零八，二三一六，五零二一'],
  ['900001', '九零零零，零一'],
  ['', ''],
])('%s is said digit by digit', (digits, said) => {
  expect(digitByDigit(digits)).toBe(said);
});
