import { doubtAbout } from '@/domain/photo/photo-quality';
import { type Shot, steady, tilesOfPage } from '../../fixtures/a-page-photo';

const size = { width: 4000, height: 3000 };
const doubt = (how: Partial<Shot>) => doubtAbout(size, tilesOfPage({ ...steady, ...how }));

/** Looks of a page that people do photograph. */
const looks = {
  plain: {},
  small: { letter: 12 },
  large: { letter: 40 },
  slanting: { tilt: 0.4 },
  'half in shadow': { darkest: 0.3 },
  dim: { ink: 40, paper: 110, noise: 1, darkest: 0.5 },
  'dim and grainy': { ink: 40, paper: 110, noise: 5, darkest: 0.5 },
  'a faint receipt': { ink: 150, paper: 215 },
  'a very faint receipt': { ink: 180, paper: 220, noise: 1.5 },
  'saved coarsely': { quality: 45 },
} as const satisfies Record<string, Partial<Shot>>;

/** What can still be read: a wrong warning is worse than a missed one. */
const readable: readonly (readonly [string, Partial<Shot>])[] = [
  ['in focus', {}],
  ['a little out of focus', { defocus: 1 }],
  ['softer', { defocus: 1.5 }],
  ['shaken a little', { motion: 3 }],
  ['shaken more', { motion: 5 }],
];

describe.each(Object.entries(looks))('%s', (_look, look) => {
  test.each(readable)('%s: nothing is said', (_name, how) => {
    expect(doubt({ ...look, ...how })).toBeUndefined();
  });
});

/** Letters of 20 pixels, whose strokes run together. */
const lost: [name: string, how: Partial<Shot>][] = [
  ['far out of focus', { defocus: 4 }],
  ['farther', { defocus: 6 }],
  ['large letters, far out of focus', { letter: 40, defocus: 6 }],
  ['half in shadow, far out of focus', { darkest: 0.3, defocus: 4 }],
  ['dim, far out of focus', { ...looks.dim, defocus: 4 }],
  ['faint, far out of focus', { ...looks['a faint receipt'], defocus: 4 }],
  ['large letters, shaken hard', { letter: 40, motion: 25 }],
  ['an empty sheet', { ink: 225 }],
];

test.each(lost)('told as blurred: %s', (_name, how) => {
  expect(doubt(how)).toBe('blurred');
});

/** Where the line lies for plain letters of 20 pixels: between a disc of 2.5 pixels and one of 3. */
test('the line', () => {
  expect(doubt({ defocus: 2.5 })).toBeUndefined();
  expect(doubt({ defocus: 3 })).toBe('blurred');
});

/** Known to be missed: grain looks like edges, and a line of motion leaves the edges along it. */
const missed: [name: string, how: Partial<Shot>][] = [
  ['grainy, far out of focus', { noise: 6, defocus: 4 }],
  ['small letters, shaken hard', { motion: 12 }],
];

test.each(missed)('passes though it cannot be read: %s', (_name, how) => {
  expect(doubt(how)).toBeUndefined();
});
