import Taro from '@tarojs/taro';
import type { Painting, Pen } from '@/domain/painting';
import { loadImage } from './photo-sheet';

/** A canvas off screen. */
export function openCanvas(width: number, height: number) {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height });
  return { canvas, pen: canvas.getContext('2d') as unknown as Pen & Drawer };
}

/** Missing from Taro's types. */
interface Drawer {
  drawImage(image: unknown, x: number, y: number, width: number, height: number): void;
}

/** A painting as a file for a moment. */
export async function painted(
  { width, height, paint, inset }: Painting,
  fileType: 'png' | 'jpg' = 'png',
): Promise<string> {
  const { canvas, pen } = openCanvas(width, height);
  paint(pen);
  if (inset) pen.drawImage(await loadImage(canvas, inset.source), inset.x, inset.y, inset.size, inset.size);
  return fileOf(canvas, fileType);
}

/** What is on it, as a temporary file. */
export async function fileOf(canvas: Taro.OffscreenCanvas, fileType: 'png' | 'jpg' = 'png'): Promise<string> {
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as never, fileType });
  return tempFilePath;
}
