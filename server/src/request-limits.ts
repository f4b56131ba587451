import { createLimiter, type Limiter } from './http/limiter';

const minute = 60_000;
const hour = 60 * minute;

/** Reports one session may send in a day in China; urgent ones are counted but never refused. */
export const mostReportsADay = 30;

/** Many phones share one address of a mobile network, so limits per address are wide. */
export interface RequestLimits {
  readonly reportsFromAddress: Limiter;
  readonly sessionsFromAddress: Limiter;
  readonly photosFromAddress: Limiter;
  readonly photosFromHolder: Limiter;
  /** Papers added to cases. */
  readonly additionsFromHolder: Limiter;
  readonly lookupsFromAddress: Limiter;
  /** Codes that WeChat has to draw. */
  readonly codesFromAddress: Limiter;
  /** Wrong tries only, whether or not there is such a case. */
  readonly wrongLookupsOfReceipt: Limiter;
}

export function requestLimits(now: () => number): RequestLimits {
  return {
    reportsFromAddress: createLimiter(600, hour, now),
    sessionsFromAddress: createLimiter(3000, hour, now),
    photosFromAddress: createLimiter(1800, hour, now),
    photosFromHolder: createLimiter(100, 24 * hour, now),
    additionsFromHolder: createLimiter(60, 24 * hour, now),
    lookupsFromAddress: createLimiter(30, 10 * minute, now),
    codesFromAddress: createLimiter(60, hour, now),
    wrongLookupsOfReceipt: createLimiter(5, hour, now),
  };
}
