import { createLimiter, type Limiter } from './limiter';

const minute = 60_000;
const hour = 60 * minute;

/** Reports one session may send in a day in China; urgent ones have a ceiling of their own. */
export const maxReportsADay = 30;

/** Many phones share one address of a mobile network, so limits per address are wide. */
export interface RequestLimits {
  readonly reportsFromAddress: Limiter;
  readonly sessionsFromAddress: Limiter;
  readonly photosFromAddress: Limiter;
  readonly photosFromHolder: Limiter;
  /** Papers added to cases. */
  readonly additionsFromHolder: Limiter;
  /** Everything else done to cases from one phone: answers, corrections, calls asked for. */
  readonly deedsFromHolder: Limiter;
  /** Old photos looked at once more. */
  readonly picturesFromHolder: Limiter;
  /** Wrong codes of one address for cases of one ending: whoever made the code is never counted. */
  readonly wrongFollows: Limiter;
  readonly followsFromAddress: Limiter;
  readonly lookupsFromAddress: Limiter;
  /** Codes that WeChat has to draw. */
  readonly codesFromAddress: Limiter;
  /** Wrong tries only, of one address for one receipt, whether or not there is such a case. */
  readonly wrongLookups: Limiter;
  /** More than anybody in need sends; what is over it waits on the phone, which shows the hotline. */
  readonly urgentFromHolder: Limiter;
}

export interface WithLimits {
  readonly limits: RequestLimits;
}

export function requestLimits(now: () => number): RequestLimits {
  return {
    reportsFromAddress: createLimiter(600, hour, now),
    sessionsFromAddress: createLimiter(3000, hour, now),
    photosFromAddress: createLimiter(1800, hour, now),
    photosFromHolder: createLimiter(100, 24 * hour, now),
    additionsFromHolder: createLimiter(60, 24 * hour, now),
    deedsFromHolder: createLimiter(100, 24 * hour, now),
    picturesFromHolder: createLimiter(40, hour, now),
    wrongFollows: createLimiter(5, hour, now),
    followsFromAddress: createLimiter(60, 10 * minute, now),
    lookupsFromAddress: createLimiter(30, 10 * minute, now),
    codesFromAddress: createLimiter(60, hour, now),
    wrongLookups: createLimiter(5, hour, now),
    urgentFromHolder: createLimiter(120, hour, now),
  };
}
