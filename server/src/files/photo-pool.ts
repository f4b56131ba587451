import { availableParallelism } from 'node:os';
import { refusedForNow } from '../http/refusal';

/** Draws few pictures at a time, so that a crowd of uploads takes neither all memory nor all threads. */
export interface PhotoPool {
  /**
   * Runs the decoding of one picture as soon as there is room for its pixels, the first come first.
   *
   * @throws {RequestRefusal} `busy` when too many wait
   */
  decode<Value>(pixels: number, work: () => Promise<Value>): Promise<Value>;
}

export interface WithPhotoPool {
  readonly photoPool: PhotoPool;
}

/** One core stays free for everybody else, and of libuv's four threads two: reading a static page needs one. */
const maxDecoding = Math.max(1, Math.min(2, availableParallelism() - 1));
/** One of the largest allowed, or three of a phone's usual twelve megapixels: 200 MB at most. */
const maxPixelsAtOnce = 42_000_000;
const maxWaiting = 8;
const retryAfterSeconds = 10;

interface Waiting {
  readonly pixels: number;
  readonly start: () => void;
}

export function createPhotoPool(atOnce = maxDecoding): PhotoPool {
  const waiting: Waiting[] = [];
  let decoding = 0;
  let pixelsAtOnce = 0;

  const startNext = () => {
    const [next] = waiting;
    if (!next || decoding >= atOnce) return;
    if (decoding > 0 && pixelsAtOnce + next.pixels > maxPixelsAtOnce) return;
    waiting.shift();
    decoding += 1;
    pixelsAtOnce += next.pixels;
    next.start();
    startNext();
  };
  const end = (pixels: number) => {
    decoding -= 1;
    pixelsAtOnce -= pixels;
    startNext();
  };

  return {
    async decode(pixels, work) {
      if (waiting.length >= maxWaiting) throw refusedForNow('busy', retryAfterSeconds);
      await new Promise<void>((start) => {
        waiting.push({ pixels, start });
        startNext();
      });
      return work().finally(() => end(pixels));
    },
  };
}
