import type { Instant } from '@/domain/dates';
import type { Clock } from '@/services/ports';

export function createClock(): Clock {
  return {
    now: () => Date.now() as Instant,
    after(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
