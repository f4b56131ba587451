/** What one way of measuring found for a build, in turn after turn of the same run. */
export interface Series {
  readonly name: string;
  readonly values: number[];
}

/** The middle of the ratios turn by turn: what disturbs one turn disturbs both sides of it. */
export function ratioTo(base: Series, { values }: Series): number {
  return median(values.map((value, turn) => value / (base.values[turn] ?? Number.NaN)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}
