import Taro from '@tarojs/taro';
import type { PhotoSize } from '@/domain/photo';
import type { MarkPen } from '@/domain/photo-mark';

/** Missing from Taro's types. */
export interface SheetPen extends MarkPen {
  drawImage(image: unknown, x: number, y: number, width: number, height: number): void;
  getImageData(x: number, y: number, width: number, height: number): { readonly data: ArrayLike<number> };
}

/** A canvas off screen with one photo on it. */
export interface Sheet {
  readonly canvas: Taro.OffscreenCanvas;
  readonly pen: SheetPen;
}

/** @throws where the phone has no canvas off screen, or the file is no picture */
export async function createSheet(path: string, { width, height }: PhotoSize): Promise<Sheet> {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height });
  try {
    const pen = canvas.getContext('2d') as unknown as SheetPen;
    pen.drawImage(await loadImage(canvas, path), 0, 0, width, height);
    return { canvas, pen };
  } catch (reason) {
    closeSheet({ canvas });
    throw reason;
  }
}

/** Gives its memory back at once: the phone collects canvases late, and nine of them are too many. */
export function closeSheet({ canvas }: Pick<Sheet, 'canvas'>): void {
  canvas.width = 1;
  canvas.height = 1;
}

/** The sheet as a JPEG at a temporary path. */
export async function exportSheet({ canvas }: Sheet, quality: number): Promise<string> {
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as never,
    fileType: 'jpg',
    quality: quality / 100,
  });
  return tempFilePath;
}

/** An image that a canvas off screen can draw. */
export function loadImage(canvas: Taro.OffscreenCanvas, source: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const image = canvas.createImage();
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = source;
  });
}
