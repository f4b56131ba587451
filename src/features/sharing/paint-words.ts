import { sharingTexts } from '@/content/messages/sharing/sharing';
import { plain } from '@/domain/marked-text';
import type { Pen } from '@/domain/photo/painting';

export const colours = {
  paper: '#FBFAF6',
  cloth: '#24457A',
  thread: '#EFE6D2',
  white: '#FFFFFF',
  ink: '#1B1E25',
  note: '#484D57',
  line: '#DEDACF',
  danger: '#9A1E0D',
} as const;

export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
  /** Of the size. */
  readonly spacing: number;
}

const family =
  '-apple-system, "PingFang SC", "HarmonyOS Sans SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';
/** Signs that may not begin a line. */
const closing = /^[，。；：、！？）》」]/;

/**
 * Breaks a text into lines no wider than `width`: at its marks where it has any and a phrase fits, else anywhere
 * but before a closing sign.
 */
export function wrap(pen: Pen, text: string, style: Style, width: number): readonly string[] {
  pen.font = fontOf(style);
  const fits = (line: string): boolean => pen.measureText(line).width <= width;
  const pieces = text.split('|').flatMap((phrase) => (fits(phrase) ? [phrase] : [...phrase]));
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.length - 1;
    const longer = `${lines[last] ?? ''}${piece}`;
    if (last >= 0 && (fits(longer) || closing.test(piece))) lines[last] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** Height of so many lines. */
export function heightOf(lines: number, { size, spacing }: Style): number {
  return Math.round(lines * size * spacing);
}

/** Writes lines below each other from `top`; the lower edge comes back. */
export function write(pen: Pen, lines: readonly string[], style: Style, left: number, top: number): number {
  pen.font = fontOf(style);
  pen.fillStyle = style.colour;
  const step = style.size * style.spacing;
  // Han characters reach 0.88 of their size above the line they stand on.
  const ascent = (step - style.size) / 2 + style.size * 0.88;
  for (const [place, line] of lines.entries())
    pen.fillText(line, left, Math.round(top + place * step + ascent));
  return Math.round(top + lines.length * step);
}

/** A ground of indigo cloth with a sewn edge. */
export function sewCloth(pen: Pen, width: number, height: number, inset: number): void {
  pen.fillStyle = colours.cloth;
  pen.fillRect(0, 0, width, height);
  pen.strokeStyle = colours.thread;
  pen.lineWidth = 5;
  pen.lineCap = 'round';
  pen.setLineDash([26, 19]);
  const [right, bottom] = [width - inset, height - inset];
  stitch(pen, [inset + 18, inset, right - 18, inset]);
  stitch(pen, [inset + 18, bottom, right - 18, bottom]);
  stitch(pen, [inset, inset + 18, inset, bottom - 18]);
  stitch(pen, [right, inset + 18, right, bottom - 18]);
  pen.setLineDash([]);
}

/** Across the top of everything painted in a rehearsal, so that nobody takes it for the street's own. */
export function paintRehearsal(pen: Pen, width: number, left: number): void {
  pen.fillStyle = colours.danger;
  pen.fillRect(0, 0, width, 76);
  const style: Style = { size: 46, bold: true, colour: colours.white, spacing: 1.3 };
  write(pen, [plain(sharingTexts.rehearsal)], style, left, 8);
}

function stitch(pen: Pen, [fromX, fromY, toX, toY]: readonly [number, number, number, number]): void {
  pen.beginPath();
  pen.moveTo(fromX, fromY);
  pen.lineTo(toX, toY);
  pen.stroke();
}

function fontOf({ size, bold }: Style): string {
  return `${bold ? 'bold ' : ''}${size}px ${family}`;
}
