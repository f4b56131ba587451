import { sharingTexts } from '@/content/messages/sharing/sharing';
import { plain } from '@/domain/marked-text';
import type { Painting, Pen } from '@/domain/photo/painting';
import { colours, paintRehearsal, type Style, sewCloth, wrap, write } from '../paint-words';
import { caveatStyle, labelStyle, posterLayout, wordsTop } from './poster-layout';
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
const qr = { x: left, y: 950, size: 268 };

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
      if (words.rehearsal) paintRehearsal(pen, width, left);
      paintCloth(pen, words);
      if (code) paintCode(pen, code);
      paintCall(pen, words, code === undefined ? left : left + qr.size + 52);
      paintSource(pen, words);
    },
  };
}

function paintCloth(pen: Pen, words: PosterWords): void {
  const orgTop = words.rehearsal ? 98 : 84;
  write(pen, [words.org], { size: 38, colour: colours.thread, spacing: 1.3 }, left, orgTop);
  const { title, points, caveat, titleStyle, pointStyle, sumStyle } = posterLayout(pen, words, room);
  let y = write(pen, title, titleStyle, left, wordsTop) + 26;
  if (words.figure) {
    y = write(pen, [words.figure.label], labelStyle, left, y);
    y = write(pen, [words.figure.sum], sumStyle, left, y) + 10;
  }
  for (const lines of points) y = write(pen, lines, pointStyle, left, y) + 14;
  write(pen, caveat, caveatStyle, left, y);
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

/** Lines that there is room for below the phone number. */
const mostBelow = 4;

function paintCall(pen: Pen, { phone, villageLine }: PosterWords, x: number): void {
  const small: Style = { size: 34, colour: colours.ink, spacing: 1.36 };
  const head = { size: 38, bold: true, colour: colours.ink, spacing: 1.3 };
  let y = write(pen, [sharingTexts.callTitle], head, x, 944);
  y = write(pen, [phone], { size: 77, bold: true, colour: colours.cloth, spacing: 1.2 }, x, y + 4) + 18;
  const lines = villageLine === undefined ? [] : wrap(pen, villageLine, small, width - 80 - x);
  y = write(pen, lines, { ...small, bold: true }, x, y);
  const more = [...wrap(pen, sharingTexts.register, small, width - 80 - x), sharingTexts.free];
  write(pen, more.slice(0, mostBelow - lines.length), small, x, y);
}

function paintSource(pen: Pen, { basis }: PosterWords): void {
  pen.fillStyle = colours.line;
  pen.fillRect(left, 1292, room + 12, 2);
  write(pen, basis.map(plain), { size: 26, colour: colours.note, spacing: 1.5 }, left, 1308);
}
