import type { PhotoMark } from '@/domain/case/way/photo-mark';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of a photo in pixels, and where the ring lies in it. */
export interface Cut extends Size {
  readonly left: number;
  readonly top: number;
  readonly ring?: PhotoMark;
}

/** Enough to know the paper again, in thousandths of the photo's width. */
const narrowest = 500;
/** Three rings beside each other. */
const ringsAcross = 6;
/** As high as half a screen of a phone allows. */
const flat = 0.72;

/** What surrounds a ring: no more of a paper is shown again than is needed to see what is meant. */
export function aroundRing(photo: Size, { x, y, radius }: PhotoMark): Cut {
  const thousandth = photo.width / 1000;
  const width = atMost(photo.width, Math.max(narrowest, ringsAcross * radius) * thousandth);
  const height = atMost(photo.height, Math.max(flat * width, 2.4 * radius * thousandth));
  const left = within(photo.width, width, x * thousandth);
  const top = within(photo.height, height, (y / 1000) * photo.height);
  return {
    ...{ left, top, width, height },
    ring: {
      x: Math.round(((x * thousandth - left) / width) * 1000),
      y: Math.round((((y / 1000) * photo.height - top) / height) * 1000),
      radius: Math.round((radius * photo.width) / width),
    },
  };
}

function atMost(most: number, wished: number): number {
  return Math.min(most, Math.max(1, Math.round(wished)));
}

/** Where a part begins that has this in its middle, as far as the photo reaches. */
function within(whole: number, part: number, middle: number): number {
  return Math.max(0, Math.min(whole - part, Math.round(middle - part / 2)));
}
