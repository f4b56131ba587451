import sharp from 'sharp';
import { aroundRing } from '../../../server/src/files/around-ring';
import { createPhotoPool } from '../../../server/src/files/photo-pool';
import { smallPicture } from '../../../server/src/files/small-picture';

const most = 36 * 1024;
const pool = createPhotoPool(1);

/** As hard to make small as a photo can be. */
async function noise(width: number, height: number): Promise<Buffer> {
  const all = Buffer.alloc(width * height * 3);
  let seed = 7;
  for (let at = 0; at < all.length; at += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    all[at] = seed >> 16;
  }
  return sharp(all, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

test.each([
  ['a whole photo', undefined],
  ['a ring', { x: 700, y: 820, radius: 120 }],
  ['the largest ring', { x: 0, y: 1000, radius: 500 }],
])('%s of nothing but noise becomes no more than 720 pixels and 36 KB', async (_name, mark) => {
  const small = await smallPicture(pool, await noise(1600, 1200), mark);
  expect(small.bytes.byteLength).toBeLessThanOrEqual(most);
  expect(Math.max(small.width, small.height)).toBeLessThanOrEqual(720);
  expect(await sharp(small.bytes).metadata()).toMatchObject({ width: small.width, height: small.height });
});

test('what is in the ring stays in the ring', async () => {
  const spot = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#ff0000' } })
    .png()
    .toBuffer();
  const photo = await sharp({ create: { width: 1000, height: 1500, channels: 3, background: '#ffffff' } })
    .composite([{ input: spot, left: 680, top: 1210 }])
    .jpeg()
    .toBuffer();
  const { bytes, width, height, ring } = await smallPicture(pool, photo, { x: 700, y: 820, radius: 100 });
  if (!ring) throw new Error('no ring');
  const x = Math.round((ring.x / 1000) * width);
  const y = Math.round((ring.y / 1000) * height);
  const middle = await sharp(bytes)
    .extract({ left: x - 3, top: y - 3, width: 6, height: 6 })
    .raw()
    .toBuffer();
  expect([...middle.subarray(0, 3)].map((shade) => Math.round(shade / 64))).toEqual([4, 0, 0]);
  expect(ring.radius).toBe(167);
});

const photos = [
  { width: 1200, height: 1600 },
  { width: 1600, height: 1200 },
  { width: 4000, height: 300 },
  { width: 16, height: 900 },
];
const marks = [0, 1, 333, 999, 1000].flatMap((x) =>
  [0, 500, 1000].flatMap((y) => [20, 120, 500].map((radius) => ({ x, y, radius }))),
);

test.each(photos)(
  'on a photo of $width × $height every ring has its surroundings, all on the photo',
  (photo) => {
    for (const mark of marks) {
      const { left, top, width, height, ring } = aroundRing(photo, mark);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(photo.width);
      expect(top + height).toBeLessThanOrEqual(photo.height);
      for (const at of [ring?.x, ring?.y]) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1000);
      }
      expect(Math.abs(left + ((ring?.x ?? 0) / 1000) * width - (mark.x / 1000) * photo.width)).toBeLessThan(
        3,
      );
    }
  },
);
