import { encode } from 'uqr';

/** The dark squares of a QR code, row by row, without the quiet zone. */
export function qrSquares(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: 0 }).data;
}

/** The same code as something an image can show, with the quiet zone of four squares. */
export function qrPicture(text: string): string {
  const squares = qrSquares(text);
  const path = squares.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])),
  );
  const side = squares.length + 8;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${side} ${side}' shape-rendering='crispEdges'><path d='${path.join('')}'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
