import { receiptFrom } from '@/domain/case/receipt';
import type { AnswerValue, QuestionKind } from '@/domain/form/definition';
import { readAnswer } from '@/domain/form/reading';
import { identityProblem } from '@/domain/typed/identity-number';
import { phoneProblem } from '@/domain/typed/phone-problem';

/** What a hand, a keyboard of another script or a clipboard makes of signs that mean the same. */
type Disguise = (signs: string) => string;

const receipt = receiptFrom('26112400001');

const read: [what: string, kind: QuestionKind, signs: string, value: AnswerValue][] = [
  ['a mobile', 'phone', '13810013801', '13810013801'],
  ['a landline', 'phone', '023-45612345', '02345612345'],
  ['a landline with its extension', 'phone', '023-45612345转801', '02345612345转801'],
  ['a number abroad', 'phone', '+852 9123 4567', '+85291234567'],
  ['an identity number', 'id-number', '11010519491231002X', '11010519491231002X'],
  ['a permit', 'id-number', '810000199408230021', '810000199408230021'],
  ['a receipt', 'receipt', receipt, receipt],
  ['a sum of whole 元', 'amount', '1201', 120_100],
  ['a sum with 角 and 分', 'amount', '1201.05', 120_105],
  ['a sum with its sign', 'amount', '¥1201', 120_100],
  ['a sum with its unit', 'amount', '1201块', 120_100],
  ['a count', 'number', '12', 12],
  ['a count with its unit', 'number', '12口人', 12],
  ['a date', 'date', '2026-02-03', '2026-02-03'],
  ['a date in words', 'date', '2026年2月3日', '2026-02-03'],
];

const unseen = [
  ...['\u202a', '\u202b', '\u202d', '\u202e', '\u202c', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e'],
  ...['\u200f', '\u061c', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u3164'],
  ...['\u2800', '\ufff9', '\u0007', '\u001b', '\u007f', '\u009b', '\u009d', '\u180e', '\ufe0f', '\u{e0041}'],
];
const blanks = [' ', '\u00a0', '\u3000', '\u2003', '\u202f', '\t', '\n', '\r\n', '\u2028', '\u0085'];

const hidden = unseen.map((sign): [string, Disguise] => [
  `U+${sign.codePointAt(0)?.toString(16)} around it and in it`,
  (signs) => `${sign}${[...signs].join(sign)}${sign}`,
]);
const spaced = blanks.map((blank): [string, Disguise] => [
  `blanks U+${blank.codePointAt(0)?.toString(16)} around it`,
  (signs) => `${blank}${signs}${blank}`,
]);
const digitsFrom =
  (zero: number): Disguise =>
  (signs) =>
    signs.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const written: [string, Disguise][] = [
  [
    'full width',
    (signs) => signs.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  ],
  ['bold digits', digitsFrom(0x1d7ce)],
  ['digits of a typewriter', digitsFrom(0x1d7f6)],
  ['Arabic digits', digitsFrom(0x660)],
  ['Persian digits', digitsFrom(0x6f0)],
  ['Tibetan digits', digitsFrom(0xf20)],
  ['Mongolian digits', digitsFrom(0x1810)],
  ['O for 0', (signs) => signs.replaceAll('0', 'O')],
  ['a Cyrillic О for 0', (signs) => signs.replaceAll('0', 'О')],
  ['l for 1', (signs) => signs.replaceAll('1', 'l')],
];
const hyphens = ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\ufe58', '\uff0d'].map(
  (hyphen): [string, Disguise] => [
    `a hyphen U+${hyphen.codePointAt(0)?.toString(16)}`,
    (signs) => signs.replaceAll('-', hyphen),
  ],
);

const disguises = [...hidden, ...spaced, ...written, ...hyphens];
const all = read.flatMap(([what, kind, signs, value]) =>
  disguises
    .map(([how, disguise]) => [what, how, kind, disguise(signs), value] as const)
    .filter(([, , , typed]) => typed !== signs),
);

test('there are some two hundred and more', () => {
  expect(all.length).toBeGreaterThan(200);
});

test.each(all)('%s, %s, is read as what it means', (_what, _how, kind, typed, value) => {
  expect(readAnswer({ id: 'q', kind }, typed)).toBe(value);
});

const problems: Partial<Readonly<Record<QuestionKind, (value: string) => unknown>>> = {
  phone: phoneProblem,
  'id-number': (value) => identityProblem(value),
};

/** The same fault is told however it is disguised. */
const faulty: [what: string, kind: 'phone' | 'id-number', signs: string][] = [
  ['a mobile one digit short', 'phone', '1381001380'],
  ['two mobiles', 'phone', '13810013801/13910013901'],
  ['a hotline of companies', 'phone', '400-123-4567'],
  ['a landline one digit long', 'phone', '023-456123456'],
  ['a wrong check digit', 'id-number', '11010519491231003X'],
  ['a digit short', 'id-number', '1101051949123100X'],
  ['a thirtieth of February', 'id-number', '110105199402300021'],
];

test.each(
  faulty.flatMap(([what, kind, signs]) =>
    [...hidden, ...spaced, ...written.slice(0, 7)].map(
      ([how, disguise]) => [what, how, kind, signs, disguise(signs)] as const,
    ),
  ),
)('%s, %s, is told as without', (_what, _how, kind, signs, typed) => {
  const told = (text: string) => problems[kind]?.(String(readAnswer({ id: 'q', kind }, text)));
  expect(told(signs)).toBeDefined();
  expect(told(typed)).toEqual(told(signs));
});
