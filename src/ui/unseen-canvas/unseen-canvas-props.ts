export interface UnseenCanvasProps {
  readonly id: string;
  /** CSS pixels, and points of the canvas. */
  readonly width: number;
  readonly height: number;
}
