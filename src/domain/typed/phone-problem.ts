/** Why something typed is no telephone number, and what is needed to say so exactly. */
export type PhoneProblem =
  | { readonly code: 'phone-digits' | 'phone-two' | 'phone-start' | 'phone-area' | 'phone-abroad' }
  | { readonly code: 'phone-short' | 'landline-short'; readonly missing: number }
  | { readonly code: 'phone-long' | 'landline-long'; readonly over: number };

/**
 * What is wrong with a number as `readPhone` gives it; `undefined` when nothing is. Short numbers such as 110 are
 * nobody's own phone.
 *
 * @source mobiles: 11 digits from 13 to 19; landlines: 8 digits behind 010 and 02x, else 7 or 8 (电信网编号计划);
 *   abroad: ITU-T E.164, at most 15 digits
 */
export function phoneProblem(number: string): PhoneProblem | undefined {
  const [, digits] = /^(\+?\d+)(?:转\d{1,6})?$/.exec(number) ?? [];
  if (digits === undefined) return { code: several.test(number) ? 'phone-two' : 'phone-digits' };
  return digits.startsWith('+') ? problemAbroad(digits) : problemAtHome(digits);
}

const several = /^[+\d][\d转]*(?:\/[+\d][\d转]*)+$/;

function problemAbroad(digits: string): PhoneProblem | undefined {
  return /^\+[1-9]\d{6,14}$/.test(digits) ? undefined : { code: 'phone-abroad' };
}

function problemAtHome(digits: string): PhoneProblem | undefined {
  if (digits.startsWith('1')) return mobileProblem(digits);
  if (digits.startsWith('0')) return landlineProblem(digits);
  return { code: /^\d{7,8}$/.test(digits) ? 'phone-area' : 'phone-start' };
}

function mobileProblem(digits: string): PhoneProblem | undefined {
  const off = 11 - digits.length;
  if (off > 0) return { code: 'phone-short', missing: off };
  if (off < 0) return { code: 'phone-long', over: -off };
  return /^1[3-9]/.test(digits) ? undefined : { code: 'phone-start' };
}

function landlineProblem(digits: string): PhoneProblem | undefined {
  const inBigTown = /^0(?:10|2)/.test(digits);
  if (!inBigTown && !/^0[3-9]/.test(digits)) return { code: 'phone-start' };
  const [least, most] = inBigTown ? [11, 11] : [11, 12];
  if (digits.length < least) return { code: 'landline-short', missing: least - digits.length };
  return digits.length > most ? { code: 'landline-long', over: digits.length - most } : undefined;
}
