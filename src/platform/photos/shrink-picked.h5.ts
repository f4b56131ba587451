import { fitted, lightEnough, type PhotoSize, photoLimits } from '@/domain/photo/photo';
import { paintMark } from '@/domain/photo/photo-mark';
import { doubtAbout, greyTile, type PhotoDoubt, tilePlaces } from '@/domain/photo/photo-quality';
import type { PhotoWish } from '@/services/ports';

export interface ShrunkPicked {
  readonly blob: Blob;
  readonly bytes: number;
  readonly doubt?: PhotoDoubt;
  readonly marked?: boolean;
}

/**
 * Makes one photo small: the full one is let go before the small one is written out.
 *
 * @throws when the file is no picture
 */
export async function shrinkPicked(file: Blob, { purpose, mark }: PhotoWish): Promise<ShrunkPicked> {
  const limits = photoLimits(purpose);
  const { canvas, original } = await drawn(file, limits.longEdge);
  try {
    const seen = purpose === 'scene' ? {} : doubtsAbout(canvas, original);
    const marked = purpose === 'identity' && paint(canvas, mark);
    return await lightEnough(limits, async (quality) => {
      const blob = await toJpeg(canvas, quality / 100);
      return { blob, bytes: blob.size, ...seen, ...(marked && { marked }) };
    });
  } finally {
    // Safari holds a canvas until it is collected, and refuses new ones when too much is held.
    Object.assign(canvas, { width: 0, height: 0 });
  }
}

async function drawn(file: Blob, longEdge: number) {
  const picture = await open(file);
  try {
    const original = { width: picture.width, height: picture.height };
    if (original.width === 0) throw new Error('no picture');
    const canvas = document.createElement('canvas');
    Object.assign(canvas, fitted(original, longEdge));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return { canvas, original };
  } finally {
    if ('close' in picture) picture.close();
    else picture.removeAttribute('src');
  }
}

/** Safari before 15 has no `createImageBitmap`. */
function open(file: Blob): Promise<ImageBitmap | HTMLImageElement> {
  if (typeof createImageBitmap === 'function') return createImageBitmap(file);
  return new Promise((resolve, reject) => {
    const image = new Image();
    const url = URL.createObjectURL(file);
    const done = (then: () => void) => () => {
      URL.revokeObjectURL(url);
      then();
    };
    image.onload = done(() => resolve(image));
    image.onerror = done(() => reject(new Error('no picture')));
    image.src = url;
  });
}

function doubtsAbout(canvas: HTMLCanvasElement, original: PhotoSize): Pick<ShrunkPicked, 'doubt'> {
  const pen = canvas.getContext('2d');
  const tiles = tilePlaces(canvas).flatMap(({ x, y, size }) =>
    pen ? [greyTile(size, pen.getImageData(x, y, size, size).data)] : [],
  );
  const doubt = doubtAbout(original, tiles);
  return doubt === undefined ? {} : { doubt };
}

function paint(canvas: HTMLCanvasElement, words: string): boolean {
  const pen = canvas.getContext('2d');
  if (pen) paintMark(pen, canvas, words);
  return pen !== null;
}

function toJpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', quality);
  });
}
