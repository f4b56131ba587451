import type { Point } from '@/domain/photo/signature';

export interface SignaturePadProps {
  /** By which the canvas is found to be drawn on. */
  readonly id: string;
  /** Said instead of what cannot be seen. */
  readonly label: string;
  /** Taller than wide, for a name written along it with the phone turned. */
  readonly sideways?: boolean | undefined;
  readonly onDown: (point: Point) => void;
  readonly onMove: (point: Point) => void;
  readonly onUp: () => void;
}
