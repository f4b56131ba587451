import Taro from '@tarojs/taro';
import {
  type Ids,
  type KeptPhoto,
  type PhotoShelf,
  type PhotoWish,
  type Picked,
  StorageFault,
} from '@/services/ports';
import { isCancel, isFull, isNotFound, isRefused } from '../network/wechat-errors';
import { folder, pathOf } from './photo-folder';
import { createKeeper, type Kept } from './photo-keeper';
import { type Shrunk, shrinkPhoto, sizeOf } from './shrink-photo';

/** Photos as JPEG under the program's own folder: temporary paths do not survive a restart. */
export function createPhotoShelf(ids: Ids): PhotoShelf {
  const keepAll = createKeeper();
  return {
    async pick(wish) {
      try {
        const { tempFiles } = await Taro.chooseMedia({
          count: wish.most,
          mediaType: ['image'],
          // WeChat's own compression is too coarse for small print; ours comes right after.
          sizeType: [wish.purpose === 'scene' ? 'compressed' : 'original'],
          ...(wish.from !== 'any' && { sourceType: [wish.from] }),
        });
        return await keepAll(
          tempFiles.map(({ tempFilePath }) => tempFilePath),
          (path) => keepOne(ids, path, wish),
          wish.progress,
        );
      } catch (reason) {
        return pickFailure(reason);
      }
    },
    source: async (id) => ((await bytesOf(id)) === undefined ? undefined : pathOf(id)),
    bytes: bytesOf,
    async drop(id) {
      await new Promise<void>((resolve) => {
        Taro.getFileSystemManager().unlink({ filePath: pathOf(id), complete: () => resolve() });
      });
    },
    list: () =>
      new Promise((resolve) => {
        Taro.getFileSystemManager().readdir({
          dirPath: folder(),
          success: ({ files }) => resolve(files.map((name) => name.replace(/\.jpg$/, ''))),
          fail: () => resolve([]),
        });
      }),
  };
}

async function bytesOf(id: string): Promise<number | undefined> {
  try {
    return await sizeOf(pathOf(id));
  } catch (reason) {
    if (isNotFound(reason)) return undefined;
    throw new StorageFault('unreadable');
  }
}

function pickFailure(reason: unknown): Picked {
  if (isCancel(reason)) return { kind: 'cancelled' };
  if (isRefused(reason)) return { kind: 'refused' };
  return isFull(reason) ? { kind: 'full', photos: [] } : { kind: 'picked', photos: [], unreadable: 1 };
}

async function keepOne(ids: Ids, path: string, wish: PhotoWish): Promise<Kept> {
  const small = await shrinkPhoto(path, wish).catch(() => undefined);
  if (small === undefined || small.bytes === 0) return 'unreadable';
  try {
    return await keep(await ids.uuid(), small);
  } catch (reason) {
    return isFull(reason) ? 'full' : 'unreadable';
  }
}

function keep(id: string, { path, ...facts }: Shrunk): Promise<KeptPhoto> {
  const files = Taro.getFileSystemManager();
  return new Promise((resolve, reject) => {
    const copy = () =>
      files.copyFile({
        srcPath: path,
        destPath: pathOf(id),
        success: () => resolve({ id, ...facts }),
        fail: reject,
      });
    files.mkdir({ dirPath: folder(), recursive: true, complete: copy });
  });
}
