import { phoneProblem } from './phone-problem';
import { digitSigns, longestNumber } from './typed-text';
import { piecesOf, withoutWords } from './words-around';

/**
 * One form for each number, the same wherever it is kept or looked for: a mobile `13800138000`, a landline with its
 * area code `02345612345`, a number abroad `+85291234567`, each with its extension (分机) as `转801` behind it.
 * Words around it are left out; two numbers stay two, with `/` between. What is no number comes back without blanks
 * and marks, for `phoneProblem` to name.
 */
export function readPhone(typed: string): string {
  if (typed.length > longestNumber) return typed;
  const whole = piecesOf(typed).map(readOne);
  if (whole.every((number) => phoneProblem(number) === undefined) && whole.length > 1) {
    return [...new Set(whole)].join('/');
  }
  const [only, ...others] = withoutWords(typed);
  return readOne(only === undefined || others.length > 0 ? typed : only);
}

function readOne(typed: string): string {
  const signs = digitSigns(typed);
  const [, before = signs, extension] = withExtension.exec(signs) ?? afterHyphen.exec(signs) ?? [];
  const number = readWhole(withoutTrunkAbroad(before).replace(besides, ''));
  return extension === undefined ? number : `${number}转${extension}`;
}

/** What stands between the digits of a number, and around one that was copied out of a sentence. */
const besides = /[-()[\]【】.·•/,_~;:、。"'“”‘’]/g;

/** `+44 (0)20 7946 0958`: the 0 is for callers within that country. */
function withoutTrunkAbroad(signs: string): string {
  return /^(?:\+|00)/.test(signs) ? signs.replace('(0)', '') : signs;
}

const withExtension = /^(.*\d)[-(,;.]*(?:[转轉]?分机号?|[转轉]|ext|x|#)[-:.=]*(\d{1,6})\)?$/i;

/** `023-45612345-801`: only behind a whole landline, since `138-0013-8000` is one number. */
const afterHyphen =
  /^(\(?(?:(?:\+|00)?86[-()]*0?|0)(?:(?:10|2\d)[-)]*\d{8}|[3-9]\d\d[-)]*\d{7,8}))-(\d{1,6})$/;

function readWhole(number: string): string {
  const abroad = /^(?:(?:\+|00)86(?=\+))?(?:\+0*|00(?=\d{5}))/.exec(number);
  const called = abroad ? number.slice(abroad[0].length) : number;
  if (abroad ? /^86/.test(called) : /^86\d{9,}$/.test(called)) return atHome(called.slice(2));
  return abroad ? `+${called}` : withoutTrunk(called);
}

/** Behind 86 the 0 of the area code is left out. */
function atHome(number: string): string {
  return /^(?:10|[2-9])(?!00\d{7}$)/.test(number) ? `0${number}` : withoutTrunk(number);
}

/** 0 before a mobile was dialled from other provinces; no area code begins with 01 but 010. A code of six digits stays. */
function withoutTrunk(number: string): string {
  return number.replace(/^0(?=1[3-9]\d{6})/, '');
}

/**
 * Every form in which a number may have been kept, today's first: a mark of it cannot be read back, only tried.
 * Until 2026-11 a 0 before a mobile, 00 before a country and the digits of an extension stayed in the number.
 */
export function phoneForms(typed: string): readonly string[] {
  const today = readPhone(typed);
  const [number = '', extension = ''] = today.split('转');
  return [
    ...new Set([
      today,
      readBefore(typed),
      number + extension,
      `0${number}`,
      number.replace(/^\+/, '00'),
      ...withExtensionSaid(number),
    ]),
  ];
}

/** As `readPhone` read until 2026-11. */
function readBefore(typed: string): string {
  if (typed.length > longestNumber) return typed;
  const plain = typed.normalize('NFKC').replace(/[\s\-—–()（）.·]/g, '');
  return plain.replace(/^(\+|00)86(?=\d)/, '');
}

/** Keyboards of digits have no 转: the extension then stands right behind the number. */
function withExtensionSaid(number: string): readonly string[] {
  const cuts = /^0(?:10|2)/.test(number) ? [11] : [11, 12];
  return /^0\d+$/.test(number)
    ? cuts.filter((cut) => number.length > cut).map((cut) => `${number.slice(0, cut)}转${number.slice(cut)}`)
    : [];
}
