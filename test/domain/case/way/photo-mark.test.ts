import { isPhotoMark, readPhotoMark } from '@/domain/case/way/photo-mark';

const typed: [typed: string, mark: object | undefined][] = [
  ['700,820,120', { x: 700, y: 820, radius: 120 }],
  [' 700， 820， 120 ', { x: 700, y: 820, radius: 120 }],
  ['0,1000,20', { x: 0, y: 1000, radius: 20 }],
  ['1000,0,500', { x: 1000, y: 0, radius: 500 }],
  ['1001,0,100', undefined],
  ['0,1001,100', undefined],
  ['-1,0,100', undefined],
  ['0,0,19', undefined],
  ['0,0,501', undefined],
  ['70.5,0,100', undefined],
  ['1e2,0,100', undefined],
  ['700,820', undefined],
  ['700,820,120,5', undefined],
  ['', undefined],
];

test.each(typed)('«%s» is read as it is meant or not at all', (words, mark) => {
  expect(readPhotoMark(words)).toEqual(mark);
});

test.each([
  { x: Number.NaN, y: 0, radius: 100 },
  { x: 0, y: 0, radius: Number.POSITIVE_INFINITY },
])('what a strange backend tells is no ring', (mark) => expect(isPhotoMark(mark)).toBe(false));
