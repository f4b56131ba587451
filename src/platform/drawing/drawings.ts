import Taro from '@tarojs/taro';
import type { Pen } from '@/domain/photo/painting';
import type { Drawings, Ids } from '@/services/ports';
import { isFull } from '../network/wechat-errors';
import { folder, pathOf } from '../photos/photo-folder';
import { painted } from './paint-to-file';

/** Drawings lie where photos lie and are sent as photos are. */
export function createDrawings(ids: Ids): Drawings {
  return {
    async open(id) {
      const found = await canvasOf(id);
      if (!found) return undefined;
      const { node, width, height } = found;
      const ratio = Taro.getWindowInfo().pixelRatio;
      [node.width, node.height] = [width * ratio, height * ratio];
      const pen = node.getContext('2d');
      pen.scale(ratio, ratio);
      return { width, height, pen, clear: () => pen.clearRect(0, 0, width, height) };
    },
    async keep(painting) {
      const id = await ids.uuid();
      try {
        await move(await painted(painting, 'jpg'), pathOf(id));
        return id;
      } catch (reason) {
        return isFull(reason) ? 'full' : 'failed';
      }
    },
  };
}

interface CanvasNode {
  readonly node: {
    width: number;
    height: number;
    getContext(kind: '2d'): Pen & {
      scale(x: number, y: number): void;
      clearRect(x: number, y: number, width: number, height: number): void;
    };
  };
  readonly width: number;
  readonly height: number;
}

function canvasOf(id: string): Promise<CanvasNode | undefined> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec(([found]: (CanvasNode | null | undefined)[]) => resolve(found?.node ? found : undefined));
  });
}

function move(from: string, to: string): Promise<void> {
  const files = Taro.getFileSystemManager();
  return new Promise((resolve, reject) => {
    const copy = () =>
      files.copyFile({ srcPath: from, destPath: to, success: () => resolve(), fail: reject });
    files.mkdir({ dirPath: folder(), recursive: true, complete: copy });
  });
}
