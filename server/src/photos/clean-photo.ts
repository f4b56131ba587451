import sharp from 'sharp';
import { Refusal } from '../http/refusal';
import { pictureKind } from './picture-kind';

const mostPixels = 40_000_000;

sharp.cache(false);
sharp.concurrency(1);

/**
 * The picture drawn anew as JPEG: no EXIF, no place, nothing hidden behind it. Turned as its camera was held.
 *
 * @throws {Refusal} `photo-heic`, `photo-not-a-picture`, `photo-too-many-pixels`
 */
export async function cleanPhoto(bytes: Uint8Array): Promise<Buffer> {
  const kind = pictureKind(bytes);
  if (kind === 'heic') throw new Refusal('photo-heic');
  if (kind === undefined) throw new Refusal('photo-not-a-picture');
  const { width, height } = await read(() => sharp(bytes, { limitInputPixels: false }).metadata());
  if (width * height > mostPixels) throw new Refusal('photo-too-many-pixels');
  return read(() =>
    sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .flatten({ background: 'white' })
      .jpeg({ quality: 82 })
      .toBuffer(),
  );
}

async function read<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch {
    throw new Refusal('photo-not-a-picture');
  }
}
