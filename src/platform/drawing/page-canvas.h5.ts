import type { PageCanvas } from '@/services/ports';

/** A browser draws beside the page. */
export function createPageCanvas(): PageCanvas {
  return { watch: () => () => undefined, wished: () => undefined };
}
