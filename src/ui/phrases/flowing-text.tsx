import { memo, type ReactNode } from 'react';
import { Box } from '../box/box';
import { textRunsOf } from './kept-together';
import styles from './phrases.module.scss';

export interface FlowingTextProps {
  /** Marks are dropped: only headings and buttons break by phrases. */
  readonly text: string;
  /** More words follow on the line, so its last ones need no company. */
  readonly goesOn?: boolean | undefined;
}

/** Running text: lines are as full as they can be, and no number, date or last word is torn. */
export const FlowingText = memo(function FlowingText({ text, goesOn }: FlowingTextProps) {
  const pieces = textRunsOf(text, goesOn);
  if (pieces.every(({ kept }) => !kept)) return <>{pieces.map((piece) => piece.text).join('')}</>;
  return (
    <>
      {pieces.map((piece, place) =>
        piece.kept ? <KeptTogether key={keyOf(place)}>{piece.text}</KeptTogether> : piece.text,
      )}
    </>
  );
});

/** A piece of running text that breaks over no line. */
export function KeptTogether({ children }: { readonly children: ReactNode }) {
  return <Box className={styles.kept}>{children}</Box>;
}

/** Pieces of one sentence never change places. */
function keyOf(place: number): string {
  return `p${place}`;
}
