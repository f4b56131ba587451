import { digitSigns, longestNumber } from '../typed/typed-text';

/** Twelve digits, the last a Damm check digit. Random: tells nothing about how many there are. */
export type Receipt = string & { readonly unit: 'receipt' };

/**
 * The totally anti-symmetric quasigroup of H. Michael Damm (2004), order 10. It catches every single
 * wrong digit and every swap of two neighbours, the two mistakes people make when reading digits aloud.
 */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

/** The check digit that belongs behind `digits`. */
export function checkDigit(digits: string): string {
  let interim = 0;
  for (const digit of digits) interim = Number(damm[interim]?.[Number(digit)]);
  return String(interim);
}

/**
 * Makes a receipt from 11 random digits.
 *
 * @throws {Error} for anything else: a mistake in our code
 */
export function receiptFrom(digits: string): Receipt {
  if (!/^\d{11}$/.test(digits)) throw new Error('a receipt is made from 11 digits');
  return `${digits}${checkDigit(digits)}` as Receipt;
}

/** Why typed digits are not a receipt: how many are missing or too many, or that the last one disagrees. */
export type ReceiptProblem =
  | { readonly code: 'missing' }
  | { readonly code: 'receipt-short'; readonly missing: number }
  | { readonly code: 'receipt-long'; readonly over: number }
  | { readonly code: 'receipt-check' };

/** Reads a receipt as typed or pasted: whatever `digitSigns` mends, and all that is no digit goes. */
export function readReceipt(typed: string): Receipt | ReceiptProblem {
  if (typed.length > longestNumber) return { code: 'receipt-long', over: typed.length - 12 };
  const digits = digitSigns(typed).replace(/\D/g, '');
  if (digits.length === 0) return { code: 'missing' };
  if (digits.length < 12) return { code: 'receipt-short', missing: 12 - digits.length };
  if (digits.length > 12) return { code: 'receipt-long', over: digits.length - 12 };
  return checkDigit(digits) === '0' ? (digits as Receipt) : { code: 'receipt-check' };
}

/** Whether a string is a receipt exactly as the server writes it. */
export function isReceipt(text: string): text is Receipt {
  return /^\d{12}$/.test(text) && checkDigit(text) === '0';
}

/** `4708 2316 5021` */
export function groupReceipt(receipt: Receipt): string {
  return receipt.replace(/(\d{4})(?=\d)/g, '$1 ');
}
