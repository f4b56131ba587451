import { ageOn, type Day, parseDay } from '../dates';
import { digitSigns, longestNumber, numberSigns } from './typed-text';

/** Why digits are no identity number (身份证号), and what is needed to say so exactly. */
export type IdentityProblem =
  | { readonly code: 'id-characters' | 'id-old' | 'id-area' | 'id-date' | 'id-future' | 'id-check' }
  | { readonly code: 'id-short'; readonly missing: number }
  | { readonly code: 'id-long'; readonly over: number };

/**
 * The first two digits in use: provinces, 港澳台居民居住证 (81 to 83). `9` begins a foreigner's permanent residence card
 * since 2023-12: birthday, sex and check character stand where a citizen's do.
 */
const areas = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/;

/** 外国人永久居留身份证 before 2023-12: three letters and twelve digits; it stays valid. Nothing is read from it. */
const oldForeigner = /^[A-Z]{3}\d{12}$/;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const oldest = 130;

/** Whatever `digitSigns` mends, and hyphens and dots between groups; what stands for the last X becomes X. */
export function readIdentityNumber(typed: string): string {
  if (typed.length > longestNumber) return typed;
  const signs = numberSigns(typed).replace(/[\s\-.·/,:_;、。]/g, '');
  const [, country = '', rest = ''] = /^([A-Z]{3}(?=.{12}$))?(.*)$/i.exec(signs) ?? [];
  const digits = digitSigns(rest).replace(/^(\d+)[xхХχΧ×✕✖✗✘╳⨯❌*∗✱٭十叉]$/u, '$1X');
  return (country + digits).toUpperCase();
}

/**
 * What is wrong with a number as `readIdentityNumber` gives it; `undefined` when nothing is.
 * Left out, `today` lets birthdays lie ahead.
 *
 * @source GB 11643-1999, MOD 11-2
 */
export function identityProblem(number: string, today?: Day): IdentityProblem | undefined {
  if (oldForeigner.test(number)) return undefined;
  return shapeProblem(number) ?? contentProblem(number, today);
}

function shapeProblem(number: string): IdentityProblem | undefined {
  if (!/^\d*X?$/.test(number)) return { code: 'id-characters' };
  if (/^\d{15}$/.test(number)) return { code: 'id-old' };
  if (number.length < 18) return { code: 'id-short', missing: 18 - number.length };
  if (number.length > 18) return { code: 'id-long', over: number.length - 18 };
  return undefined;
}

function contentProblem(number: string, today: Day | undefined): IdentityProblem | undefined {
  if (!areas.test(number)) return { code: 'id-area' };
  const born = bornOf(number);
  if (!born) return { code: 'id-date' };
  if (today !== undefined && born > today) return { code: 'id-future' };
  if (today !== undefined && ageOn(born, today) > oldest) return { code: 'id-date' };
  return checkCharacter(number) === number[17] ? undefined : { code: 'id-check' };
}

/** The character that belongs behind 17 digits. */
export function checkCharacter(number: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return '10X98765432'.charAt(sum % 11);
}

/** Birthday and sex as the number tells them; nothing for a number that tells none: only 18 places have them. */
export function identityFacts(
  number: string,
): { readonly born: Day; readonly sex: 'female' | 'male' } | undefined {
  if (tellsNoAge(number) || identityProblem(number) !== undefined) return undefined;
  const born = bornOf(number);
  return born && { born, sex: Number(number[16]) % 2 === 0 ? 'female' : 'male' };
}

/** Whether a number is taken without telling a birthday: whose age group it is must be asked. */
export function tellsNoAge(number: string): boolean {
  return oldForeigner.test(number);
}

/** Age group of the person a number belongs to, on a day; nothing for a number that tells no birthday. */
export function ageGroupOf(number: string, today: Day): 'under-14' | 'under-18' | 'adult' | undefined {
  const facts = identityFacts(number);
  if (!facts) return undefined;
  const age = ageOn(facts.born, today);
  if (age < 14) return 'under-14';
  return age < 18 ? 'under-18' : 'adult';
}

/** `110***********002X` */
export function maskIdentityNumber(number: string): string {
  if (number.length < 9) return '*'.repeat(number.length);
  return `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`;
}

function bornOf(number: string): Day | undefined {
  return parseDay(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
}
