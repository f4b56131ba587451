import Taro from '@tarojs/taro';
import type { Painting, Pen } from '@/domain/photo/painting';
import { type CanvasNode, type CanvasSize, onPageCanvas } from './canvas-on-page';

/** Missing from Taro's types. */
interface Drawer {
  drawImage(image: unknown, x: number, y: number, width: number, height: number): void;
}

/**
 * Works on a canvas off screen; where there is none, or nothing comes out of it, all over again on one of the page.
 *
 * @throws where neither works
 */
export async function onCanvas<Result>(
  size: CanvasSize,
  work: (canvas: CanvasNode) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(Taro.createOffscreenCanvas({ type: '2d', ...size }));
  } catch {
    return onPageCanvas(size, work);
  }
}

/** A painting as a file for a moment. @throws where the phone cannot draw */
export function painted(painting: Painting, fileType: 'png' | 'jpg' = 'png'): Promise<string> {
  const { width, height, paint, inset } = painting;
  return onCanvas({ width, height }, async (canvas) => {
    const pen = penOf(canvas);
    paint(pen);
    if (inset) {
      const image = await loadImage(canvas, inset.source);
      pen.drawImage(image, inset.x, inset.y, inset.size, inset.size);
    }
    return fileOf(canvas, { fileType });
  });
}

export function penOf(canvas: CanvasNode): Pen & Drawer {
  return canvas.getContext('2d') as Pen & Drawer;
}

/** What is on it, point for point, as a temporary file. Quality 0–1, of a JPEG. */
export async function fileOf(
  canvas: CanvasNode,
  kind: { readonly fileType: 'png' | 'jpg'; readonly quality?: number },
): Promise<string> {
  const { width, height } = canvas;
  const whole = { x: 0, y: 0, width, height, destWidth: width, destHeight: height };
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as never, ...whole, ...kind });
  return tempFilePath;
}

/** An image that this canvas can draw. */
export function loadImage(canvas: CanvasNode, source: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const image = canvas.createImage();
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = source;
  });
}
