import type { PageCanvas } from '@/services/ports';
import { watchWish, wishedCanvas } from './canvas-on-page';

/** What the page on top must show for a phone that draws nowhere else. */
export function createPageCanvas(): PageCanvas {
  return { watch: watchWish, wished: wishedCanvas };
}
