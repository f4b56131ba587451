/**
 * What people type or paste, made ready to be read: every reader begins here, on the phone and on the server. What
 * cannot be seen is dropped, and what looks like a sign becomes that sign. The length comes first.
 */

/** The longest number of any kind, with blanks, marks and what cannot be seen, in UTF-16 units. */
export const longestNumber = 100;

/** The longest text that is mended: room for blanks and what cannot be seen around the characters that may stay. */
export function longestText(maxCharacters: number): number {
  return 4 * maxCharacters + 1000;
}

/** Longer texts are left in the form they have: putting marks in order takes the square of their number. */
const longestNormalised = 5000;

/** Controls, signs of format and direction (bidi), line separators, and letters that draw nothing. */
const unseen = /[\p{Cc}\p{Cf}\p{DI}\u2028\u2029\u2800]/gu;

const unseenInText =
  /(?!\u200d|[\t\n]|[\u180b-\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\p{Cc}\p{Cf}\p{DI}\u2800]/gu;

const hyphens = /[\u2010-\u2015\u2043\u2212\u30fc\ufe58]/g;

/** Zeros of the decimal digits that keyboards of China type: Arabic (two), Tibetan, Mongolian. */
const zeros = [0x660, 0x6f0, 0xf20, 0x1810];

/**
 * Text as it may be kept, printed and shown in a terminal. Line breaks and tabs stay; so do a joiner before an emoji
 * and a variant of the character before it, which are part of what is seen.
 */
export function visibleText(typed: string): string {
  return normalised(typed, 'NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(unseenInText, '')
    .replace(/\u200d+(?![\u2190-\u2bff\u{1f000}-\u{1faff}])/gu, '')
    .replace(/(^|\s)[\u180b-\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu, '$1');
}

/** `visibleText` in one line, one blank between words. */
export function visibleLine(typed: string): string {
  return visibleText(typed).replace(/\s+/g, ' ').trim();
}

/** The signs of a number: full width and other scripts' digits as 0 to 9, every dash a hyphen, blanks where they were. */
export function numberSigns(typed: string): string {
  return normalised(typed, 'NFKC')
    .replace(/[\t-\r\u0085\u2028\u2029]/g, ' ')
    .replace(unseen, '')
    .replace(hyphens, '-')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0f20-\u0f29\u1810-\u1819]/g, digitOf)
    .trim();
}

/** `numberSigns` for what can hold digits only: 〇 and O are 0, l is 1, 一三八 is 138; without blanks. */
export function digitSigns(typed: string): string {
  const signs = numberSigns(typed).replace(/\s/g, '');
  return lettersAsDigits(namesAsDigits(signs));
}

/** Beside a digit O and 〇 are 0, l is 1; a word of such letters stays one. */
export function lettersAsDigits(signs: string): string {
  if (!/[〇OoОоΟοIl|]/.test(signs)) return signs;
  return signs.replace(/[\d〇OoОоΟοIl|]+/g, (run) => (/\d/.test(run) ? lookAlikes(run) : run));
}

/** 一三八 as 138 where no digit stands; beside digits, names are words. */
export function namesAsDigits(signs: string): string {
  const round = signs.replace(/○/g, '〇');
  if (/\d/.test(round)) return round;
  // Name by name: in a long text a call of ours for each sign takes longer.
  return digitNames.reduce((text, names, digit) => text.replace(names, String(digit)), round);
}

/** What each digit is called, 0 first. */
const digitNames = [/[零〇]/g, /[一幺]/g, /二/g, /三/g, /四/g, /五/g, /六/g, /七/g, /八/g, /九/g];

function normalised(typed: string, form: 'NFC' | 'NFKC'): string {
  return typed.length > longestNormalised ? typed : typed.normalize(form);
}

function lookAlikes(run: string): string {
  return run.replace(/[^\dIl|]/g, '0').replace(/[Il|]/g, '1');
}

function digitOf(sign: string): string {
  const code = sign.charCodeAt(0);
  return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? 0));
}

/**
 * One kind of middle dot (民委发〔2016〕33号), no blanks around it; rare characters stay as they are. Keyboards without
 * a middle dot leave a full stop or a hyphen: between Chinese characters it is one, in 「J. Smith」 it is not.
 */
export function readName(typed: string): string {
  return visibleLine(typed)
    .replace(/ ?[·•‧∙⋅・･ㆍ˙●◦⸱⸳ꞏ᛫ᐧ⦁] ?/g, '·')
    .replace(stopInName, '$1·');
}

const stopInName =
  /([\u2e80-\u2fdf\u3007\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]) ?[.．﹒。｡\-－\u2010-\u2015\u2212] ?(?=[\u2e80-\u2fdf\u3007\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}])/gu;
