import type { Store } from '../store/store';

/** What works in slices: its database, and who may end it between two of them. */
export interface SliceRooms {
  readonly store: Pick<Store, 'settle'>;
  readonly ending?: AbortSignal;
}

/** How many rows one step may touch: twenty at first, and more or fewer as the disk lets them be done in time. */
const firstSlice = 20;
const [fewest, maxSlice] = [5, 200];
/** A step that took longer was too large, one under a third of it may be larger. */
const longStepMs = 15;
/** Everybody else has at least as much time as the steps themselves. */
const minPauseMs = 5;

/** What `inSlices` needs of the world, for tests. */
interface Pace {
  now(): number;
  pause(ms: number): Promise<void>;
}

const realPace: Pace = {
  now: () => performance.now(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/**
 * Repeats a step, for so many rows at most, until it finds nothing more to do. Between two of them everybody else has
 * his turn, and the log is written back.
 *
 * @returns how many rows all of them did
 * @throws when it is to end: the next run goes on where this one stopped
 */
export async function inSlices(
  { store, ending }: SliceRooms,
  step: (most: number) => Promise<number>,
  { now, pause }: Pace = realPace,
): Promise<number> {
  let all = 0;
  for (let size = firstSlice; ; ) {
    const begun = now();
    const done = await step(size);
    const took = now() - begun;
    if (done === 0) return all;
    all += done;
    size = sizeAfter(size, took);
    await pause(Math.max(minPauseMs, took));
    await store.settle();
    ending?.throwIfAborted();
  }
}

function sizeAfter(size: number, took: number): number {
  if (took > longStepMs) return Math.max(fewest, Math.floor(size / 2));
  return took < longStepMs / 3 ? Math.min(maxSlice, size * 2) : size;
}
