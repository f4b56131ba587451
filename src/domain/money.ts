/** Whole 分 (1/100 yuan). Money is never a float and never a bare number. */
export type Fen = number & { readonly unit: 'fen' };

/** The largest amount a person may type: 100 million yuan, far beyond any household of ours. */
export const mostFen = 10_000_000_000 as Fen;

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
 * Reads what a person typed as yuan. Full-width digits, blanks, thousands separators and a
 * trailing 元 are mended; anything else unclear is `undefined`.
 */
export function parseYuan(typed: string): Fen | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s,，]/g, '')
    .replace(/元$/, '');
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined;
  const [whole = '0', part = ''] = plain.split('.');
  return fen(Number(whole) * 100 + Number(part.padEnd(2, '0')));
}

/** Yuan for people: no decimals when they are zero (`1200`), else two (`1200.50`). No separator, no unit. */
export function formatYuan(amount: Fen): string {
  return amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2);
}
