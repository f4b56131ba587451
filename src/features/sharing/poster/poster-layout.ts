import type { Pen } from '@/domain/photo/painting';
import { headlineOf } from '../headline';
import { colours, heightOf, type Style, wrap } from '../paint-words';
import type { PosterWords } from './poster-words';

/** Between the org line and the sewn edge. */
export const wordsTop = 152;
const wordsBottom = 838;

/** Sizes of title, points and the one sum, the largest first. */
const withSum = [
  [96, 50, 220],
  [88, 46, 200],
  [80, 44, 190],
  [72, 40, 170],
  [64, 38, 140],
] as const;
const withoutSum = [
  [132, 68],
  [124, 62],
  [116, 58],
  [104, 54],
  [92, 50],
  [84, 46],
  [76, 42],
] as const;

export const labelStyle: Style = { size: 44, bold: true, colour: colours.thread, spacing: 1.3 };
export const caveatStyle: Style = { size: 30, colour: colours.thread, spacing: 1.5 };

/** The largest sizes at which all words end above the sewn edge and the title breaks well. */
export function posterLayout(pen: Pen, words: PosterWords, room: number) {
  const tries = words.figure
    ? withSum.map(([big, small, sum]) => laidOut(pen, words, room, big, small, sum))
    : withoutSum.flatMap(([big, small]) =>
        pointSizes(big, small).map((size) => laidOut(pen, words, room, big, size)),
      );
  const fitting = tries.filter(({ end }) => end <= wordsBottom);
  return fitting.find(({ whole }) => whole) ?? fitting[0] ?? laidOut(pen, words, room, 60, 36, 120);
}

/** Under a title that is small to stay whole, the points may be larger: an empty half tells nobody anything. */
function pointSizes(big: number, small: number): readonly number[] {
  return withoutSum.map(([, size]) => size).filter((size) => size >= small && size <= big * 0.8);
}

function laidOut(pen: Pen, words: PosterWords, room: number, big: number, small: number, sum = 0) {
  const titleStyle: Style = { size: big, bold: true, colour: colours.white, spacing: 1.24 };
  const pointStyle: Style = { size: small, colour: colours.white, spacing: 1.38 };
  const sumStyle: Style = { size: sum, bold: true, colour: colours.white, spacing: 1.12 };
  const sumHeight = words.figure ? heightOf(1, labelStyle) + heightOf(1, sumStyle) + 10 : 0;
  const { lines: title, whole } = headlineOf(pen, words.title, titleStyle, room);
  const points = words.points.map((point) => wrap(pen, point, pointStyle, room));
  const caveat = words.caveat === undefined ? [] : wrap(pen, words.caveat, caveatStyle, room);
  const end =
    wordsTop +
    heightOf(title.length, titleStyle) +
    26 +
    sumHeight +
    points.reduce((sum, lines) => sum + heightOf(lines.length, pointStyle) + 14, 0) +
    heightOf(caveat.length, caveatStyle);
  return { title, whole, points, caveat, titleStyle, pointStyle, sumStyle, end };
}
