import type { PhotoSize } from '@/domain/photo/photo';
import type { MarkPen } from '@/domain/photo/photo-mark';
import type { CanvasNode } from '../drawing/canvas-on-page';
import { fileOf, loadImage, onCanvas } from '../drawing/paint-to-file';

/** Missing from Taro's types. */
export interface SheetPen extends MarkPen {
  drawImage(image: unknown, x: number, y: number, width: number, height: number): void;
  getImageData(x: number, y: number, width: number, height: number): { readonly data: ArrayLike<number> };
}

/** A canvas with one photo on it. */
export interface Sheet {
  readonly canvas: CanvasNode;
  readonly pen: SheetPen;
}

/**
 * Its memory is given back at once: the phone collects canvases late, and nine of them are too many.
 *
 * @throws where the phone has no canvas that does the work, or the file is no picture
 */
export function onSheet<Result>(
  path: string,
  { width, height }: PhotoSize,
  work: (sheet: Sheet) => Promise<Result>,
): Promise<Result> {
  return onCanvas({ width, height }, async (canvas) => {
    try {
      const pen = canvas.getContext('2d') as SheetPen;
      pen.drawImage(await loadImage(canvas, path), 0, 0, width, height);
      return await work({ canvas, pen });
    } finally {
      [canvas.width, canvas.height] = [1, 1];
    }
  });
}

/** The sheet as a JPEG at a temporary path. Quality 1–100. */
export function exportSheet({ canvas }: Sheet, quality: number): Promise<string> {
  return fileOf(canvas, { fileType: 'jpg', quality: quality / 100 });
}
