import Taro from '@tarojs/taro';
import type { Painting, Pen } from '@/domain/painting';
import type { Pictures } from '@/services/ports';
import { draw, pictureWidth, plan } from './draw-words';
import { loadImage } from './photo-sheet';
import { isCancel, isRefused } from './wechat-errors';

/** Draws off screen and puts the picture into the album; WeChat asks for the permission itself. */
export function createPictures(): Pictures {
  return {
    async save(picture) {
      try {
        const { canvas, pen } = openCanvas(pictureWidth, 100);
        const layout = plan(pen, picture);
        canvas.height = layout.height;
        draw(pen, layout);
        return await toAlbum(await fileOf(canvas));
      } catch {
        return 'failed';
      }
    },
    async openSettings() {
      await Taro.openSetting().catch(() => undefined);
    },
    paint: (painting) => painted(painting).catch(() => undefined),
    keep: toAlbum,
  };
}

function openCanvas(width: number, height: number) {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height });
  return { canvas, pen: canvas.getContext('2d') as unknown as Pen & Drawer };
}

/** Missing from Taro's types. */
interface Drawer {
  drawImage(image: unknown, x: number, y: number, width: number, height: number): void;
}

async function painted({ width, height, paint, inset }: Painting): Promise<string> {
  const { canvas, pen } = openCanvas(width, height);
  paint(pen);
  if (inset) pen.drawImage(await loadImage(canvas, inset.source), inset.x, inset.y, inset.size, inset.size);
  return fileOf(canvas);
}

async function fileOf(canvas: Taro.OffscreenCanvas): Promise<string> {
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as never, fileType: 'png' });
  return tempFilePath;
}

async function toAlbum(filePath: string): Promise<'saved' | 'refused' | 'failed'> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath });
    return 'saved';
  } catch (reason) {
    return isRefused(reason) || isCancel(reason) ? 'refused' : 'failed';
  }
}
