import { day } from '@/domain/dates';
import {
  checkCharacter,
  identityFacts,
  identityProblem,
  maskIdentityNumber,
  readIdentityNumber,
} from '@/domain/identity-number';

const today = day('2026-11-24');

const vectors: [name: string, typed: string, code: string | undefined][] = [
  ['an ordinary number', '11010519491231002X', undefined],
  ['a lower-case x, full-width digits and blanks', '１１０１０５ 19491231 002x', undefined],
  ['an old birth year, too old to be alive', '440524188001010014', 'id-date'],
  ['a Hong Kong permit', '810000199408230021', undefined],
  ['a Macao permit', '820000199408230023', undefined],
  ['a Taiwan permit', '830000199201300022', undefined],
  ['a Macao permit quoted with a wrong check digit', '820000199408230021', 'id-check'],
  ['a wrong check digit', '11010519491231003X', 'id-check'],
  ['fifteen digits of before 2013', '110105491231002', 'id-old'],
  ['an old permanent residence card', 'ABC123456789012', undefined],
  ['too few', '1101051949123100', 'id-short'],
  ['too many', '1101051949123100211', 'id-long'],
  ['letters inside', '11010519491231A02X', 'id-characters'],
  ['an area that is none', '00010519491231002X', 'id-area'],
  ['a thirtieth of February', '110105199402300021', 'id-date'],
  ['a birthday to come', '110105203012310021', 'id-future'],
];

test.each(vectors)('%s', (_name, typed, code) => {
  expect(identityProblem(readIdentityNumber(typed), today)?.code).toBe(code);
});

test('without a day the birth year 1880 of the vectors passes', () => {
  expect(identityProblem('440524188001010014')).toBeUndefined();
});

test('a permanent residence card of the new kind is taken with its check character', () => {
  const front = '93115619900101001';
  expect(identityProblem(front + checkCharacter(front), today)).toBeUndefined();
});

test('every single wrong digit and every swap of neighbours is caught', () => {
  const number = '11010519491231002X';
  for (let place = 0; place < 17; place += 1) {
    for (const digit of '0123456789') {
      const wrong = number.slice(0, place) + digit + number.slice(place + 1);
      if (wrong !== number) expect(identityProblem(wrong)).toBeDefined();
    }
    const swapped = number.slice(0, place) + number[place + 1] + number[place] + number.slice(place + 2);
    if (swapped !== number) expect(identityProblem(swapped)).toBeDefined();
  }
});

test('birthday and sex follow from the number', () => {
  expect(identityFacts('11010519491231002X')).toEqual({ born: '1949-12-31', sex: 'female' });
  expect(identityFacts('ABC123456789012')).toBeUndefined();
});

test('what is shown keeps the first three and the last four', () => {
  expect(maskIdentityNumber('11010519491231002X')).toBe('110***********002X');
});
