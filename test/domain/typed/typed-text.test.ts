import { readAnswer } from '@/domain/form/reading';
import { digitSigns, numberSigns, visibleLine, visibleText } from '@/domain/typed/typed-text';

const dropped: [name: string, sign: string][] = [
  ['an embedding', '\u202a'],
  ['a right-to-left override', '\u202e'],
  ['an isolate', '\u2067'],
  ['a left-to-right mark', '\u200e'],
  ['an Arabic letter mark', '\u061c'],
  ['a zero-width blank', '\u200b'],
  ['a zero-width non-joiner', '\u200c'],
  ['a joiner between words', '\u200d'],
  ['a word joiner', '\u2060'],
  ['a byte order mark', '\ufeff'],
  ['a soft hyphen', '\u00ad'],
  ['a grapheme joiner', '\u034f'],
  ['a Hangul filler', '\u3164'],
  ['a Braille blank', '\u2800'],
  ['a tag', '\u{e0041}'],
  ['an interlinear anchor', '\ufff9'],
  ['an escape', '\u001b'],
  ['a bell', '\u0007'],
  ['a delete', '\u007f'],
  ['a control sequence of C1', '\u009b'],
  ['an operating system command of C1', '\u009d'],
];

test.each(dropped)('%s is in no name, text, story or number', (_name, sign) => {
  expect(readAnswer({ id: 'q', kind: 'name' }, `李${sign}四`)).toBe('李四');
  expect(readAnswer({ id: 'q', kind: 'text' }, `${sign}村口${sign}`)).toBe('村口');
  expect(readAnswer({ id: 'q', kind: 'long-text' }, `屋${sign}漏`)).toBe('屋漏');
  expect(readAnswer({ id: 'q', kind: 'number' }, `1${sign}2`)).toBe(12);
  expect(readAnswer({ id: 'q', kind: 'text' }, sign)).toBe('');
  expect(numberSigns(`1${sign}2`)).toBe('12');
});

const broken: [name: string, sign: string][] = [
  ['a carriage return', '\r'],
  ['both', '\r\n'],
  ['a next line of C1', '\u0085'],
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
  ['a vertical tab', '\v'],
  ['a form feed', '\f'],
];

test.each(broken)('%s breaks a line of a story as every other, and no line elsewhere', (_name, sign) => {
  expect(visibleText(`前${sign}后`)).toBe('前\n后');
  expect(visibleLine(`前${sign}后`)).toBe('前 后');
});

const stays: [name: string, text: string][] = [
  ['a rare character', '𬱟𠮷'],
  ['a character of private use', '\ue1ff'],
  ['a variant of a character', '葛\u{e0100}城'],
  ['a joined emoji', '👨‍👩‍👧'],
  ['an emoji with its colour', '❤️ 🏚️'],
  ['a Mongolian name with its variants', 'ᠮᠣᠩᠭᠣᠯ\u180b'],
  ['a Uighur word', 'ئايگۈل'],
  ['a Tibetan word', 'བསོད་ནམས'],
  ['half a character', 'a\ud83d'],
];

test.each(stays)('%s stays as it is', (_name, text) => {
  expect(visibleText(text)).toBe(text);
  expect(visibleLine(text)).toBe(text);
});

test.each(['\ufe0f', ' \ufe0f', '\u200b\ufe0f', '\u{e0100}', '\u200d\u200d'])(
  'a variant of nothing is nothing',
  (sign) => {
    expect(visibleLine(sign)).toBe('');
  },
);

const digits: [typed: string, read: string][] = [
  ['１２ ３', '123'],
  ['①②', '12'],
  ['۱۲۳', '123'],
  ['᠑᠒᠓', '123'],
  ['l2O', '120'],
  ['No', 'No'],
  ['一二零', '120'],
  ['1一2', '1一2'],
  ['一千', '1千'],
];

test.each(digits)('what holds digits only: %s is %s', (typed, read) => {
  expect(digitSigns(typed)).toBe(read);
});
