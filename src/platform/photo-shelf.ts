import Taro from '@tarojs/taro';
import type { Ids, KeptPhoto, PhotoShelf, PhotoWish, Picked } from '@/services/ports';
import { folder, pathOf } from './photo-folder';
import { type Shrunk, shrinkPhoto, sizeOf } from './shrink-photo';
import { isCancel, isFull, isRefused } from './wechat-errors';

/** Photos as JPEG under the program's own folder: temporary paths do not survive a restart. */
export function createPhotoShelf(ids: Ids): PhotoShelf {
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
          ids,
          tempFiles.map(({ tempFilePath }) => tempFilePath),
          wish,
        );
      } catch (reason) {
        return pickFailure(reason);
      }
    },
    async source(id) {
      return (await exists(pathOf(id))) ? pathOf(id) : undefined;
    },
    bytes: (id) => sizeOf(pathOf(id)).catch(() => undefined),
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

function pickFailure(reason: unknown): Picked {
  if (isCancel(reason)) return { kind: 'cancelled' };
  if (isRefused(reason)) return { kind: 'refused' };
  return isFull(reason) ? { kind: 'full', photos: [] } : { kind: 'picked', photos: [], unreadable: 1 };
}

/** One after the other: two full photos in memory are too much for a cheap phone. */
async function keepAll(ids: Ids, paths: readonly string[], wish: PhotoWish): Promise<Picked> {
  const photos: KeptPhoto[] = [];
  let unreadable = 0;
  for (const path of paths) {
    const kept = await keepOne(ids, path, wish);
    if (kept === 'full') return { kind: 'full', photos };
    if (kept === 'unreadable') unreadable += 1;
    else photos.push(kept);
  }
  return { kind: 'picked', photos, unreadable };
}

async function keepOne(ids: Ids, path: string, wish: PhotoWish): Promise<KeptPhoto | 'full' | 'unreadable'> {
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

function exists(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().access({ path, success: () => resolve(true), fail: () => resolve(false) });
  });
}
