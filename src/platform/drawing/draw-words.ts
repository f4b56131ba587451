import type { Pen, TextLine, WordPicture } from '@/domain/photo/painting';

export const pictureWidth = 750;
const gutter = 48;
const spacing = 1.5;

const colours = { ink: '#1B1E25', note: '#484D57', danger: '#9A1E0D', 'on-accent': '#FFFFFF' } as const;

interface Row extends TextLine {
  readonly y: number;
}

interface Plan {
  readonly head: readonly Row[];
  readonly hem: number;
  readonly body: readonly Row[];
  readonly height: number;
}

/** Wraps all lines at the picture's width and says how high the picture must be. */
export function plan(pen: Pen, picture: WordPicture): Plan {
  const head = lay(pen, picture.head, gutter);
  const hem = head.end + 28;
  const body = lay(pen, picture.body, hem + 24 + gutter);
  return { head: head.rows, hem, body: body.rows, height: body.end + gutter };
}

/** Cloth with a running stitch on top, plain paper below, words on both. */
export function draw(pen: Pen, { head, hem, body, height }: Plan): void {
  pen.fillStyle = '#FBFAF6';
  pen.fillRect(0, 0, pictureWidth, height);
  pen.fillStyle = '#24457A';
  pen.fillRect(0, 0, pictureWidth, hem + 24);
  pen.strokeStyle = '#EFE6D2';
  pen.lineWidth = 5;
  pen.setLineDash([16, 20]);
  pen.beginPath();
  pen.moveTo(gutter, hem);
  pen.lineTo(pictureWidth - gutter, hem);
  pen.stroke();
  for (const row of [...head, ...body]) write(pen, row);
}

function write(pen: Pen, row: Row): void {
  pen.font = fontOf(row);
  pen.fillStyle = colours[row.colour];
  pen.fillText(row.text, gutter, row.y);
}

function lay(pen: Pen, lines: readonly TextLine[], top: number): { rows: Row[]; end: number } {
  let y = top;
  const rows: Row[] = [];
  for (const line of lines) {
    for (const text of wrap(pen, line)) {
      y += Math.round(line.size * spacing);
      rows.push({ ...line, text, y: y - Math.round(line.size * 0.3) });
    }
  }
  return { rows, end: y };
}

function wrap(pen: Pen, line: TextLine): string[] {
  pen.font = fontOf(line);
  const rows: string[] = [''];
  for (const character of line.text) {
    const last = rows.length - 1;
    const longer = `${rows[last] ?? ''}${character}`;
    if (pen.measureText(longer).width > pictureWidth - 2 * gutter) rows.push(character);
    else rows[last] = longer;
  }
  return rows;
}

function fontOf({ size, bold }: TextLine): string {
  return `${bold ? 'bold ' : ''}${size}px -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif`;
}
