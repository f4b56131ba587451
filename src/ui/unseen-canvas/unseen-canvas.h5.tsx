import type { UnseenCanvasProps } from './unseen-canvas-props';

export type { UnseenCanvasProps } from './unseen-canvas-props';

/** A browser draws beside the page. */
export function UnseenCanvas(_props: UnseenCanvasProps) {
  return null;
}
