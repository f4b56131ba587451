import type { Frames } from '@/services/ports';

/** In a browser nothing has to cross to another process first. */
export function createFrames(): Frames {
  return { afterDrawing: (then) => then() };
}
