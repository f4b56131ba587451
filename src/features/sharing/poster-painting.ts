import { sharingTexts } from '@/content/messages/sharing';
import { plain } from '@/domain/marked-text';
import type { Painting, Pen } from '@/domain/painting';
import { colours, heightOf, type Style, sewCloth, wrap, write } from './paint-words';
import type { PosterWords } from './poster-words';

/** What leads back to the article: squares to draw, a picture that WeChat drew, or nothing but the hotline. */
export type PosterCode =
  | { readonly kind: 'squares'; readonly squares: readonly (readonly boolean[])[] }
  | { readonly kind: 'picture'; readonly source: string };

const width = 1080;
const height = 1440;
const cloth = 904;
const left = 92;
const room = width - 2 * left;
/** Between the org line and the sewn edge. */
const wordsTop = 152;
const wordsBottom = 838;
const qr = { x: left, y: 950, size: 268 };

/** Title and point sizes, tried until everything fits on the cloth. */
const sizes = [
  [132, 68],
  [124, 62],
  [116, 58],
  [104, 54],
  [92, 50],
  [84, 46],
  [76, 42],
] as const;

/** 1080 × 1440: cloth with title and points, below it code, phone and source. */
export function posterPainting(words: PosterWords, code: PosterCode | undefined): Painting {
  return {
    width,
    height,
    inset: code?.kind === 'picture' ? { source: code.source, ...qr } : undefined,
    paint(pen) {
      pen.fillStyle = colours.paper;
      pen.fillRect(0, 0, width, height);
      sewCloth(pen, width, cloth, 36);
      paintCloth(pen, words);
      if (code) paintCode(pen, code);
      paintCall(pen, words, code === undefined ? left : left + qr.size + 52);
      paintSource(pen, words);
    },
  };
}

const caveatStyle: Style = { size: 30, colour: colours.thread, spacing: 1.5 };

function paintCloth(pen: Pen, words: PosterWords): void {
  write(pen, [words.org], { size: 38, colour: colours.thread, spacing: 1.3 }, left, 84);
  const { title, points, caveat, titleStyle, pointStyle } = fitted(pen, words);
  let y = write(pen, title, titleStyle, left, wordsTop) + 26;
  for (const lines of points) y = write(pen, lines, pointStyle, left, y) + 14;
  write(pen, caveat, caveatStyle, left, y);
}

/** The largest sizes at which all words end above the sewn edge. */
function fitted(pen: Pen, words: PosterWords) {
  const tries = sizes.map(([big, small]) => laidOut(pen, words, big, small));
  return tries.find(({ end }) => end <= wordsBottom) ?? laidOut(pen, words, 68, 38);
}

function laidOut(pen: Pen, words: PosterWords, big: number, small: number) {
  const titleStyle: Style = { size: big, bold: true, colour: colours.white, spacing: 1.24 };
  const pointStyle: Style = { size: small, colour: colours.white, spacing: 1.38 };
  const title = wrap(pen, words.title, titleStyle, room);
  const points = words.points.map((point) => wrap(pen, point, pointStyle, room));
  const caveat = words.caveat === undefined ? [] : wrap(pen, words.caveat, caveatStyle, room);
  const end =
    wordsTop +
    heightOf(title.length, titleStyle) +
    26 +
    points.reduce((sum, lines) => sum + heightOf(lines.length, pointStyle) + 14, 0) +
    heightOf(caveat.length, caveatStyle);
  return { title, points, caveat, titleStyle, pointStyle, end };
}

function paintCode(pen: Pen, code: PosterCode): void {
  if (code.kind === 'squares') paintSquares(pen, code.squares);
  const style: Style = { size: 33, bold: true, colour: colours.ink, spacing: 1.35 };
  write(pen, [sharingTexts.scan], style, left + 2, qr.y + qr.size + 14);
}

/** Whole pixels a square, or scanners see seams. */
function paintSquares(pen: Pen, squares: readonly (readonly boolean[])[]): void {
  const unit = Math.floor(qr.size / squares.length);
  pen.fillStyle = colours.ink;
  for (const [y, row] of squares.entries()) {
    for (const [x, dark] of row.entries()) {
      if (dark) pen.fillRect(qr.x + x * unit, qr.y + y * unit, unit, unit);
    }
  }
}

function paintCall(pen: Pen, { phone, villageLine }: PosterWords, x: number): void {
  const small: Style = { size: 34, colour: colours.ink, spacing: 1.55 };
  const head = { size: 38, bold: true, colour: colours.ink, spacing: 1.3 };
  let y = write(pen, [sharingTexts.callTitle], head, x, 944);
  y = write(pen, [phone], { size: 77, bold: true, colour: colours.cloth, spacing: 1.2 }, x, y + 4) + 18;
  const lines = villageLine === undefined ? [] : wrap(pen, villageLine, small, width - 80 - x);
  y = write(pen, lines, { ...small, bold: true }, x, y);
  write(pen, [sharingTexts.free], small, x, y);
}

function paintSource(pen: Pen, { basis }: PosterWords): void {
  pen.fillStyle = colours.line;
  pen.fillRect(left, 1292, room + 12, 2);
  write(pen, basis.map(plain), { size: 26, colour: colours.note, spacing: 1.5 }, left, 1308);
}
