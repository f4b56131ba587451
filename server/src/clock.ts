import type { Instant } from '@/domain/dates';

/** The moment it is, as an argument: a test plays it. */
export interface WithClock {
  readonly now: () => Instant;
}

export const systemClock = (): Instant => Date.now() as Instant;
