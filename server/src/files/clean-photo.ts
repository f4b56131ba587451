import sharp from 'sharp';
import { RequestRefusal } from '../http/refusal';
import type { PhotoPool } from './photo-pool';
import { endsAsItShould, pictureKind } from './picture-kind';

const maxPixels = 40_000_000;
/** Shorter than this no side shows anything. */
const minSide = 16;

sharp.cache(false);
sharp.concurrency(1);

/**
 * The picture drawn anew as JPEG: no EXIF, no place, nothing hidden behind it, white where it was transparent. Turned
 * as its camera was held.
 *
 * @throws {RequestRefusal} `photo-heic`, `photo-not-a-picture`, `photo-cut-off`, `photo-too-small`,
 *   `photo-too-many-pixels`, or `busy`
 */
export async function cleanPhoto(pool: PhotoPool, bytes: Uint8Array): Promise<Buffer> {
  const kind = pictureKind(bytes);
  if (kind === 'heic') throw new RequestRefusal('photo-heic');
  if (kind === undefined) throw new RequestRefusal('photo-not-a-picture');
  const decoded = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch {
      throw new RequestRefusal(endsAsItShould(kind, bytes) ? 'photo-not-a-picture' : 'photo-cut-off');
    }
  };
  const { width, height } = await decoded(() => sharp(bytes, { limitInputPixels: false }).metadata());
  if (width * height > maxPixels) throw new RequestRefusal('photo-too-many-pixels');
  if (Math.min(width, height) < minSide) throw new RequestRefusal('photo-too-small');
  return pool.decode(width * height, () => decoded(() => redraw(bytes)));
}

function redraw(bytes: Uint8Array): Promise<Buffer> {
  return (
    sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })
      .autoOrient()
      .flatten({ background: 'white' })
      // Tables made for this picture would save 5 % and hold all of it in memory.
      .jpeg({ quality: 82, optimiseCoding: false })
      .toBuffer()
  );
}
