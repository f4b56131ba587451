import type { PhotoPurpose } from '@/domain/photo/photo';
import { fitted, lightEnough, photoLimits } from '@/domain/photo/photo';
import { type MarkPen, paintMark } from '@/domain/photo/photo-mark';
import { doubtAbout, greyTile, sharpness, tilePlaces } from '@/domain/photo/photo-quality';

const limits: [PhotoPurpose, number, number, number[]][] = [
  ['scene', 1280, 250 * 1024, [65, 55, 45]],
  ['document', 1600, 500 * 1024, [75, 60, 45]],
  ['identity', 1600, 500 * 1024, [75, 60, 45]],
];

test.each(limits)('a photo of a %s may be this large', (purpose, longEdge, maxBytes, qualities) => {
  expect(photoLimits(purpose)).toEqual({ longEdge, maxBytes, qualities });
});

const sizes: [name: string, size: [number, number], drawn: [number, number]][] = [
  ['12 megapixels lying', [4000, 3000], [1600, 1200]],
  ['12 megapixels standing', [3000, 4000], [1200, 1600]],
  ['exactly the limit', [1600, 900], [1600, 900]],
  ['smaller stays as it is', [640, 480], [640, 480]],
  ['a long screenshot keeps a pixel', [1, 20_000], [1, 1600]],
  ['nothing', [0, 0], [1, 1]],
];

test.each(sizes)('%s', (_name, [width, height], [w, h]) => {
  expect(fitted({ width, height }, 1600)).toEqual({ width: w, height: h });
});

const weights: [name: string, bytes: Record<number, number>, tried: number[], kept: number][] = [
  ['light at once', { 75: 400_000 }, [75], 400_000],
  ['exactly the limit', { 75: 512_000 }, [75], 512_000],
  ['one byte over', { 75: 512_001, 60: 300_000 }, [75, 60], 300_000],
  ['never light: the coarsest', { 75: 900_000, 60: 800_000, 45: 700_000 }, [75, 60, 45], 700_000],
];

test.each(weights)('%s', async (_name, bytes, expected, kept) => {
  const tried: number[] = [];
  const best = await lightEnough(photoLimits('document'), async (quality) => {
    tried.push(quality);
    return { bytes: bytes[quality] ?? 0 };
  });
  expect([tried, best.bytes]).toEqual([expected, kept]);
});

/** Print-like stripes, as sharp as the width of their edge says. */
function stripes(edge: number): ReturnType<typeof greyTile> {
  const size = 96;
  const rgba = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const phase = (pixel % size) % 24;
    const ramp = Math.min(1, Math.max(0, (12 - Math.abs(phase - 12)) / edge));
    rgba.fill(Math.round(30 + 200 * ramp), pixel * 4, pixel * 4 + 3);
  }
  return greyTile(size, rgba);
}

const blank = { size: 96, values: new Uint8Array(96 * 96).fill(200) };
const large = { width: 4000, height: 3000 };
const doubts: [
  name: string,
  size: { width: number; height: number },
  tiles: (typeof blank)[],
  doubt: string | undefined,
][] = [
  ['sharp print', large, [blank, stripes(1) as typeof blank], undefined],
  ['print out of focus', large, [blank, stripes(12) as typeof blank], 'blurred'],
  ['an even surface', large, [blank], 'blurred'],
  ['the phone cannot look', large, [], undefined],
  ['799 pixels', { width: 799, height: 600 }, [stripes(1) as typeof blank], 'small'],
  ['800 pixels', { width: 600, height: 800 }, [stripes(1) as typeof blank], undefined],
  ['too small is told before blurred', { width: 300, height: 200 }, [blank], 'small'],
];

test.each(doubts)('%s', (_name, size, tiles, doubt) => {
  expect(doubtAbout(size, tiles)).toBe(doubt);
});

test('sharpness falls as edges grow wider', () => {
  const values = [1, 4, 12].map((edge) => sharpness(stripes(edge)));
  expect(values[0]).toBeGreaterThan(values[1] ?? 0);
  expect(values[1]).toBeGreaterThan(values[2] ?? 0);
});

test.each([large, { width: 100, height: 1600 }, { width: 10, height: 8 }])(
  'tiles lie inside a photo of %j',
  (size) => {
    for (const { x, y, size: edge } of tilePlaces(size)) {
      expect(x >= 0 && y >= 0 && x + edge <= size.width && y + edge <= size.height).toBe(true);
    }
  },
);

test('the mark lies all over, thin enough to read through, and leaves the pen as it was', () => {
  const alphas: number[] = [];
  const places: [number, number][] = [];
  let depth = 0;
  const pen = {
    globalAlpha: 1,
    save: () => (depth += 1),
    restore: () => (depth -= 1),
    translate: () => undefined,
    rotate: () => undefined,
    measureText: (text: string) => ({ width: text.length * 30 }),
    strokeText: () => alphas.push(pen.globalAlpha),
    fillText: (_text: string, x: number, y: number) => {
      alphas.push(pen.globalAlpha);
      places.push([x, y]);
    },
  } as unknown as MarkPen;
  paintMark(pen, { width: 1600, height: 1000 }, '仅用于星河镇社会救助申请 2026-11-26');

  expect(Math.max(...alphas)).toBeLessThan(0.5);
  expect(depth).toBe(0);
  for (const [left, top] of [
    [-800, -500],
    [0, 0],
    [400, 300],
  ] as const) {
    const near = places.filter(([x, y]) => Math.abs(y - top) < 250 && x < left + 900 && x > left - 900);
    expect(near.length).toBeGreaterThan(0);
  }
});
