import { useLayoutEffect, useState } from 'react';
import { useStores } from '@/stores/context';

/** Rows that cross to the screen at once: more than the tallest phone shows, and well within one `setData`. */
const usualPiece = 12;

/**
 * How many of so many rows to draw: one piece at first, and one more whenever the last has reached the screen.
 *
 * @param piece how many cross at once; fewer where a row is long
 */
export function useInPieces(rows: number, piece = usualPiece): number {
  const { afterDrawing } = useStores().actions;
  const [drawn, setDrawn] = useState(piece);
  useLayoutEffect(() => {
    if (drawn < rows) afterDrawing(() => setDrawn(drawn + piece));
  }, [afterDrawing, drawn, piece, rows]);
  return drawn;
}
