import type { Sum } from '../../household-money';

/** A quantity known only between two bounds; `most` may be infinite. Units are the caller's. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

export const zero: Range = { least: 0, most: 0 };

/** 不知道: from nothing to anything. */
export const anything: Range = { least: 0, most: Number.POSITIVE_INFINITY };

/** The range of an answer; no answer is anything. */
export function rangeOf(sum: Sum | undefined): Range {
  if (sum === undefined) return anything;
  if (typeof sum === 'number') return exactly(sum);
  return { least: sum.least ?? 0, most: sum.most ?? Number.POSITIVE_INFINITY };
}

export function exactly(value: number): Range {
  return { least: value, most: value };
}

export function plus(...ranges: readonly Range[]): Range {
  return ranges.reduce((a, b) => ({ least: a.least + b.least, most: a.most + b.most }), zero);
}

/** `a` less `b`, never below zero. */
export function minus(a: Range, b: Range): Range {
  return { least: Math.max(0, a.least - b.most), most: Math.max(0, a.most - b.least) };
}

/** Whether it is unclear that this counts at all: from nothing up to the whole. */
export function zeroOrMore(range: Range): Range {
  return { least: 0, most: range.most };
}

export function times({ least, most }: Range, factor: number): Range {
  return factor === 0 ? zero : { least: least * factor, most: most * factor };
}

/** Whether a range is a single value. */
export function isExact({ least, most }: Range): boolean {
  return least === most;
}
