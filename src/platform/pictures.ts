import Taro from '@tarojs/taro';
import type { Pictures } from '@/services/ports';
import { draw, pictureWidth, plan } from './draw-words';
import { fileOf, openCanvas, painted } from './paint-to-file';
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

async function toAlbum(filePath: string): Promise<'saved' | 'refused' | 'failed'> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath });
    return 'saved';
  } catch (reason) {
    return isRefused(reason) || isCancel(reason) ? 'refused' : 'failed';
  }
}
