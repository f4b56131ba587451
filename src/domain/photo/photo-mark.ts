import type { Pen } from './painting';
import type { PhotoSize } from './photo';

/** A pen that can turn and draw thinly. */
export interface MarkPen
  extends Pick<Pen, 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'font' | 'fillText' | 'measureText'> {
  globalAlpha: number;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  rotate(angle: number): void;
  strokeText(text: string, x: number, y: number): void;
}

const slope = -Math.PI / 8;

/**
 * Draws words across a photo, over everything, so that it is of no use for anything else: thin enough to read what
 * lies under them, with a light rim so that they show on dark paper too.
 */
export function paintMark(pen: MarkPen, { width, height }: PhotoSize, words: string): void {
  const letter = Math.max(14, Math.round(Math.max(width, height) / 36));
  const reach = Math.hypot(width, height);
  pen.save();
  pen.font = `bold ${letter}px sans-serif`;
  pen.translate(width / 2, height / 2);
  pen.rotate(slope);
  const step = pen.measureText(words).width + letter * 2;
  for (const { x, y } of places(reach, step, letter * 5)) stamp(pen, words, x, y, letter);
  pen.restore();
}

/** Rows all over the photo, every other one shifted. */
function places(reach: number, step: number, gap: number): readonly { x: number; y: number }[] {
  const rows = Math.ceil(reach / 2 / gap);
  const columns = Math.ceil(reach / 2 / step) + 1;
  const found: { x: number; y: number }[] = [];
  for (let row = -rows; row <= rows; row += 1) {
    for (let column = -columns; column <= columns; column += 1) {
      found.push({ x: column * step + (row % 2 === 0 ? 0 : step / 2) - step / 2, y: row * gap });
    }
  }
  return found;
}

function stamp(pen: MarkPen, words: string, x: number, y: number, letter: number): void {
  pen.globalAlpha = 0.3;
  pen.lineWidth = Math.max(1, letter / 12);
  pen.strokeStyle = '#ffffff';
  pen.strokeText(words, x, y);
  pen.globalAlpha = 0.38;
  pen.fillStyle = '#8a1f11';
  pen.fillText(words, x, y);
}
