import { lettersAsDigits, longestNumber, numberSigns } from './typed/typed-text';

/** Whole 分 (1/100 yuan). Money is never a float and never a bare number. */
export type Fen = number & { readonly unit: 'fen' };

/** The largest amount a person may type: 100 million yuan, far beyond any household of ours. */
export const maxFen = 10_000_000_000 as Fen;

/**
 * Whole 分 from a number already counted in 分.
 *
 * @throws {Error} for a fraction or a number too large to be exact; both are mistakes in our code
 */
export function fen(count: number): Fen {
  if (!Number.isSafeInteger(count)) throw new Error(`not whole fen: ${count}`);
  return count as Fen;
}

/** Yuan with at most two decimals to 分; the half-分 that binary fractions leave is rounded away. */
export function yuan(amount: number): Fen {
  return fen(Math.round(amount * 100));
}

/**
 * Reads what a person typed as yuan. Full-width digits, what cannot be seen, blanks or commas between thousands, ¥
 * before, and ¥, 元 or 块 behind are mended; anything else unclear is `undefined`: a comma elsewhere may be a decimal sign.
 */
export function parseYuan(typed: string): Fen | undefined {
  if (typed.length > longestNumber) return undefined;
  const signs = lettersAsDigits(numberSigns(typed))
    .replace(/^(?:¥|RMB|CNY|人民币)\s*/i, '')
    .replace(/\s*(?:[元圆块](?:整|钱)?|RMB|CNY|¥)。?$/i, '');
  const plain = /^\d{1,3}(?:[ ,] ?\d{3})+(?:\.|$)/.test(signs) ? signs.replace(/[ ,]/g, '') : signs;
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined;
  const [whole = '0', part = ''] = plain.split('.');
  return fen(Number(whole) * 100 + Number(part.padEnd(2, '0')));
}

/** Yuan for people: no decimals when they are zero (`1200`), else two (`1200.50`). No separator, no unit. */
export function formatYuan(amount: Fen): string {
  return amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2);
}
