import { memo } from 'react';
import { Box } from '../box/box';
import styles from './steps.module.scss';

export interface StepsProps {
  readonly total: number;
  readonly done: number;
}

/** A long form has fewer stitches than steps: each is a node to draw, and thinner ones nobody sees. */
const maxDrawn = 12;

/** How far one is, as a row of stitches. Decoration: the words of the save line carry it. */
export const Steps = memo(function Steps({ total, done }: StepsProps) {
  const drawn = Math.min(total, maxDrawn);
  const filled = Math.floor((done * drawn) / Math.max(total, 1));
  const places = Array.from({ length: drawn }, (_, place) => place);
  return (
    <Box className={styles.steps} aria-hidden="true">
      {places.map((place) => (
        <Box key={place} className={place < filled ? `${styles.step} ${styles.done}` : styles.step} />
      ))}
    </Box>
  );
});
