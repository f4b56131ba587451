import { day } from '@/domain/dates';
import {
  ageGroupOf,
  checkCharacter,
  identityFacts,
  identityProblem,
  maskIdentityNumber,
  readIdentityNumber,
} from '@/domain/typed/identity-number';

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

const lastX: [name: string, typed: string][] = [
  ['a multiplication sign', '11010519491231002×'],
  ['a ballot cross', '11010519491231002✗'],
  ['an asterisk of mathematics', '11010519491231002∗'],
  ['copied with its full stop', '11010519491231002X。'],
  ['a Cyrillic letter', '11010519491231002х'],
  ['a Greek letter', '11010519491231002Χ'],
  ['a star', '11010519491231002*'],
  ['a star of full width', '11010519491231002＊'],
  ['ten in Chinese', '11010519491231002十'],
  ['a cross in Chinese', '11010519491231002叉'],
  ['a drawn cross', '11010519491231002✖\ufe0f'],
  ['a Roman ten', '11010519491231002ⅹ'],
  ['direction signs', '\u202d11010519491231002X\u202c'],
  ['hyphens that do not break', '110105\u201119491231\u2011002X'],
  ['a zero-width blank and a soft hyphen', '110105\u200b19491231\u00ad002x'],
  ['groups with dots', '110105.1949.1231.002x'],
  ['letters that look like digits', 'llOlO5l949l23lOO2x'],
  ['digits by their names', '一一〇一〇五一九四九一二三一〇〇二十'],
];

test.each(lastX)('%s is mended', (_name, typed) => {
  expect(readIdentityNumber(typed)).toBe('11010519491231002X');
});

test('a digit short of the last X, it says so and not that a sign is wrong', () => {
  expect(identityProblem(readIdentityNumber('1101051949123100×'))).toEqual({ code: 'id-short', missing: 1 });
});

test('covered places of a number are no crosses', () => {
  expect(identityProblem(readIdentityNumber('110***********002X'))).toEqual({ code: 'id-characters' });
});

test.each(['JPN440080101055', 'jpn 4400 8010 1055', 'IRL440080101055', 'OMN110105194931', 'ABC123456789012'])(
  "%s, an old foreigner's card, is taken, and no birthday, sex or age group is read from it",
  (typed) => {
    const number = readIdentityNumber(typed);
    expect(identityProblem(number, today)).toBeUndefined();
    expect(identityFacts(number)).toBeUndefined();
    expect(ageGroupOf(number, today)).toBeUndefined();
  },
);

const told: [name: string, number: string, born: string, sex: string][] = [
  ["a new foreigner's card", '911140198001010015', '1980-01-01', 'male'],
  ['a Hong Kong permit', '810000199408230021', '1994-08-23', 'female'],
  ['a Macao permit', '820000199408230023', '1994-08-23', 'female'],
  ['a Taiwan permit', '830000199201300022', '1992-01-30', 'female'],
];

test.each(told)('%s tells birthday and sex', (_name, number, born, sex) => {
  expect(identityProblem(number, today)).toBeUndefined();
  expect(identityFacts(number)).toEqual({ born, sex });
});

test('what is shown keeps the first three and the last four', () => {
  expect(maskIdentityNumber('11010519491231002X')).toBe('110***********002X');
});
