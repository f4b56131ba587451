/** Counts per key in fixed windows, in memory: a restart forgets, a second process counts by itself. */
export interface Limiter {
  /** Counts one; the seconds until the window ends when that is more than allowed. */
  take(key: string): number | undefined;
  /** Like `take`, without counting. */
  peek(key: string): number | undefined;
}

interface Count {
  readonly endsAt: number;
  taken: number;
}

const maxKeys = 50_000;

export function createLimiter(most: number, windowMs: number, now: () => number): Limiter {
  const counts = new Map<string, Count>();
  const current = (key: string) => {
    const count = counts.get(key);
    return count && count.endsAt > now() ? count : undefined;
  };
  const secondsLeft = (count: Count) => (count.endsAt - now()) / 1000;
  return {
    take(key) {
      const count = current(key) ?? open(counts, key, now() + windowMs);
      count.taken += 1;
      return count.taken > most ? secondsLeft(count) : undefined;
    },
    peek(key) {
      const count = current(key);
      return count && count.taken >= most ? secondsLeft(count) : undefined;
    },
  };
}

/** The oldest windows go first when there are too many keys to hold. */
function open(counts: Map<string, Count>, key: string, endsAt: number): Count {
  counts.delete(key);
  for (const oldest of counts.keys()) {
    if (counts.size < maxKeys) break;
    counts.delete(oldest);
  }
  const count = { endsAt, taken: 0 };
  counts.set(key, count);
  return count;
}
