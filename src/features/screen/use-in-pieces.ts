import { useLayoutEffect, useState } from 'react';
import { useStores } from '@/stores/context';

/** Rows that cross to the screen at once: more than the tallest phone shows, and well within one `setData`. */
const piece = 12;

/** How many of so many rows to draw: one piece at first, and one more whenever the last has reached the screen. */
export function useInPieces(rows: number): number {
  const { afterDrawing } = useStores().actions;
  const [drawn, setDrawn] = useState(piece);
  useLayoutEffect(() => {
    if (drawn < rows) afterDrawing(() => setDrawn(drawn + piece));
  }, [afterDrawing, drawn, rows]);
  return drawn;
}
