import { memo } from 'react';
import { Box } from '../box/box';
import styles from './steps.module.scss';

export interface StepsProps {
  readonly total: number;
  readonly done: number;
}

/** How far one is, as a row of stitches. Decoration: the words of the save line carry it. */
export const Steps = memo(function Steps({ total, done }: StepsProps) {
  const places = Array.from({ length: total }, (_, place) => place);
  return (
    <Box className={styles.steps} aria-hidden="true">
      {places.map((place) => (
        <Box key={place} className={place < done ? `${styles.step} ${styles.done}` : styles.step} />
      ))}
    </Box>
  );
});
