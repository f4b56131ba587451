import Taro from '@tarojs/taro';
import { fitted, lightEnough, type PhotoLimits, type PhotoSize, photoLimits } from '@/domain/photo/photo';
import { paintMark } from '@/domain/photo/photo-mark';
import {
  doubtAbout,
  type GreyTile,
  greyTile,
  type PhotoDoubt,
  tilePlaces,
} from '@/domain/photo/photo-quality';
import type { PhotoWish } from '@/services/ports';
import { exportSheet, onSheet, type Sheet } from './photo-sheet';

/** A small JPEG at a temporary path, and what was seen on the way. */
export interface Shrunk {
  readonly path: string;
  readonly bytes: number;
  readonly doubt?: PhotoDoubt;
  readonly marked?: boolean;
}

/**
 * Makes one photo small. WeChat shrinks it first, outside our memory; only the small one is ever drawn.
 *
 * @throws when the file is no picture
 */
export async function shrinkPhoto(path: string, { purpose, mark }: PhotoWish): Promise<Shrunk> {
  const limits = photoLimits(purpose);
  const original = await Taro.getImageInfo({ src: path });
  const size = fitted(original, limits.longEdge);
  const small = await lightEnough(limits, (quality) => compressed(path, size, quality));
  if (purpose === 'scene') return small;
  // A phone that cannot draw sends the photo as it is.
  const found: { doubt?: PhotoDoubt } = {};
  const more = await onSheet(small.path, size, async (sheet) => {
    const doubt = doubtAbout(original, tilesOf(sheet, size));
    if (doubt !== undefined) found.doubt = doubt;
    return purpose === 'identity' ? marked(sheet, size, mark, limits) : undefined;
  }).catch(() => undefined);
  return { ...small, ...found, ...more };
}

async function compressed(path: string, { width, height }: PhotoSize, quality: number): Promise<Shrunk> {
  const { tempFilePath } = await Taro.compressImage({
    src: path,
    quality,
    compressedWidth: width,
    compressedHeight: height,
  });
  return { path: tempFilePath, bytes: await sizeOf(tempFilePath) };
}

/** None where the phone does not let us look. */
function tilesOf({ pen }: Sheet, size: PhotoSize): readonly GreyTile[] {
  try {
    return tilePlaces(size).map(({ x, y, size: edge }) =>
      greyTile(edge, pen.getImageData(x, y, edge, edge).data),
    );
  } catch {
    return [];
  }
}

async function marked(sheet: Sheet, size: PhotoSize, words: string, limits: PhotoLimits): Promise<Shrunk> {
  paintMark(sheet.pen, size, words);
  return lightEnough(limits, async (quality) => {
    const path = await exportSheet(sheet, quality);
    return { path, bytes: await sizeOf(path), marked: true };
  });
}

/** @throws when there is no such file */
export function sizeOf(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().stat({
      path,
      success: ({ stats }) => resolve('size' in stats ? stats.size : 0),
      fail: reject,
    });
  });
}
