import { Box } from '@/ui/box/box';
import styles from './policy-reader.module.scss';

/** Short lines, each with a dot. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <Box>
      {lines.map((line) => (
        <Box key={line} className={styles.line}>
          {line}
        </Box>
      ))}
    </Box>
  );
}
