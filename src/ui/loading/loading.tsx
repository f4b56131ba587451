import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { FlowingText } from '../phrases/flowing-text';
import styles from './loading.module.scss';

export interface LoadingProps {
  readonly text: string;
}

/** Words and three still bars. Show it after 300 ms only, and never over content already there. */
export function Loading({ text }: LoadingProps) {
  return (
    <Box className={styles.loading}>
      <Box className="note" {...a11y({ live: 'polite' })}>
        <FlowingText text={text} />
      </Box>
      <Box className={styles.bar} />
      <Box className={`${styles.bar} ${styles.long}`} />
      <Box className={`${styles.bar} ${styles.short}`} />
    </Box>
  );
}
