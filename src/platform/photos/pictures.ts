import Taro from '@tarojs/taro';
import type { Pen } from '@/domain/photo/painting';
import type { Pictures } from '@/services/ports';
import { draw, pictureWidth, plan } from '../drawing/draw-words';
import { onCanvas, painted, penOf } from '../drawing/paint-to-file';
import { isCancel, isRefused } from '../network/wechat-errors';

/** Draws and puts the picture into the album; WeChat asks for the permission itself. */
export function createPictures(): Pictures {
  return {
    async save(picture) {
      try {
        const measured = { width: pictureWidth, height: 100 };
        const layout = await onCanvas(measured, async (canvas) => plan(penOf(canvas), picture));
        const { height } = layout;
        const paint = (pen: Pen): void => draw(pen, layout);
        return await toAlbum(await painted({ width: pictureWidth, height, paint }));
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
