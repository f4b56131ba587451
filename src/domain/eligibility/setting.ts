import type { Day } from '../dates';
import type { RegionFigures } from '../standard';

/** The day a check is made for and the figures of the place whose street publishes it. */
export interface Setting {
  readonly day: Day;
  readonly region: RegionFigures;
}
