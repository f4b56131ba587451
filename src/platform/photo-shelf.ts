import Taro from '@tarojs/taro';
import type { Ids, KeptPhoto, PhotoShelf, Picked } from '@/services/ports';
import { folder, pathOf } from './photo-folder';
import { isCancel, isFull, isRefused } from './wechat-errors';

/** A photo of a place: long edge and bytes at most, and the qualities tried in turn. */
const longEdge = 1280;
const mostBytes = 250 * 1024;
const qualities = [65, 55, 45];

/** Photos as JPEG under the program's own folder: temporary paths do not survive a restart. */
export function createPhotoShelf(ids: Ids): PhotoShelf {
  return {
    async pick(most) {
      try {
        const { tempFiles } = await Taro.chooseMedia({
          count: most,
          mediaType: ['image'],
          sizeType: ['compressed'],
        });
        return await keepAll(
          ids,
          tempFiles.map(({ tempFilePath }) => tempFilePath),
        );
      } catch (reason) {
        return pickFailure(reason);
      }
    },
    async source(id) {
      return (await exists(pathOf(id))) ? pathOf(id) : undefined;
    },
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
  return isFull(reason) ? { kind: 'full' } : { kind: 'picked', photos: [], unreadable: 1 };
}

/** One after the other: two full photos in memory are too much for a cheap phone. */
async function keepAll(ids: Ids, paths: readonly string[]): Promise<Picked> {
  const photos: KeptPhoto[] = [];
  let unreadable = 0;
  for (const path of paths) {
    const small = await shrink(path).catch(() => undefined);
    if (small === undefined) unreadable += 1;
    else photos.push(await keep(await ids.uuid(), small));
  }
  return { kind: 'picked', photos, unreadable };
}

async function shrink(path: string): Promise<{ path: string; bytes: number }> {
  const { width, height } = await Taro.getImageInfo({ src: path });
  const scale = Math.min(1, longEdge / Math.max(width, height));
  let best = { path, bytes: Number.POSITIVE_INFINITY };
  for (const quality of qualities) {
    const { tempFilePath } = await Taro.compressImage({
      src: path,
      quality,
      compressedWidth: Math.round(width * scale),
      compressedHeight: Math.round(height * scale),
    });
    best = { path: tempFilePath, bytes: await sizeOf(tempFilePath) };
    if (best.bytes <= mostBytes) break;
  }
  return best;
}

function keep(id: string, { path, bytes }: { path: string; bytes: number }): Promise<KeptPhoto> {
  const files = Taro.getFileSystemManager();
  return new Promise((resolve, reject) => {
    const copy = () =>
      files.copyFile({
        srcPath: path,
        destPath: pathOf(id),
        success: () => resolve({ id, bytes }),
        fail: reject,
      });
    files.mkdir({ dirPath: folder(), recursive: true, complete: copy });
  });
}

function sizeOf(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().stat({
      path,
      success: ({ stats }) => resolve('size' in stats ? stats.size : 0),
      fail: reject,
    });
  });
}

function exists(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().access({ path, success: () => resolve(true), fail: () => resolve(false) });
  });
}
