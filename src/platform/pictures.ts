import Taro from '@tarojs/taro';
import type { Pictures } from '@/services/ports';
import { draw, type Pen, pictureWidth, plan } from './draw-words';
import { isCancel, isRefused } from './wechat-errors';

/** Draws off screen and puts the picture into the album; WeChat asks for the permission itself. */
export function createPictures(): Pictures {
  return {
    async save(picture) {
      try {
        const canvas = Taro.createOffscreenCanvas({ type: '2d', width: pictureWidth, height: 100 });
        const pen = canvas.getContext('2d') as unknown as Pen;
        const layout = plan(pen, picture);
        canvas.height = layout.height;
        draw(pen, layout);
        const { tempFilePath } = await Taro.canvasToTempFilePath({
          canvas: canvas as never,
          fileType: 'png',
        });
        await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath });
        return 'saved';
      } catch (reason) {
        return isRefused(reason) || isCancel(reason) ? 'refused' : 'failed';
      }
    },
    async openSettings() {
      await Taro.openSetting().catch(() => undefined);
    },
  };
}
