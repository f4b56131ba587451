import sharp, { type Sharp } from 'sharp';
import type { PhotoMark } from '@/domain/case/way/photo-mark';
import { aroundRing, type Cut } from './around-ring';
import type { PhotoPool } from './photo-pool';

/**
 * As a data URL it stays below 50 KB, which is what one change should send to the screen of a mini-program
 * (docs/decisions/0039-the-old-photo-is-shown-once-more.md).
 */
const maxBytes = 36 * 1024;

/** From the best to the last: longest side in pixels, and quality. Few phones show more than the first. */
const tries = [
  [720, 72],
  [720, 55],
  [600, 45],
  [480, 40],
  [360, 35],
  [240, 30],
] as const;

export interface SmallPicture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  /** In thousandths of this picture. */
  readonly ring?: PhotoMark;
}

/**
 * A photo of ours drawn small, around the ring if there is one. Nothing of it is kept.
 *
 * @throws {RequestRefusal} `busy` when too many are being drawn
 */
export async function smallPicture(pool: PhotoPool, photo: Buffer, mark?: PhotoMark): Promise<SmallPicture> {
  const { width, height } = await sharp(photo).metadata();
  const cut = mark ? aroundRing({ width, height }, mark) : { left: 0, top: 0, width, height };
  return pool.decode(width * height, () => drawn(photo, cut));
}

async function drawn(photo: Buffer, { ring, ...place }: Cut): Promise<SmallPicture> {
  const [[longest]] = tries;
  const raw = await inside(sharp(photo).extract(place), longest).raw().toBuffer({ resolveWithObject: true });
  for (const [side, quality] of tries) {
    const one = inside(sharp(raw.data, { raw: raw.info }), side).jpeg({ quality, mozjpeg: true });
    const { data, info } = await one.toBuffer({ resolveWithObject: true });
    if (data.byteLength > maxBytes) continue;
    return { bytes: data, width: info.width, height: info.height, ...(ring && { ring }) };
  }
  throw new Error('a picture that cannot be made small');
}

function inside(picture: Sharp, side: number): Sharp {
  return picture.resize(side, side, { fit: 'inside', withoutEnlargement: true });
}
