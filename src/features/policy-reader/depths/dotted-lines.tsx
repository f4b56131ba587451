import { Box } from '@/ui/box/box';
import { FlowingText } from '@/ui/phrases/flowing-text';
import styles from '../policy-reader.module.scss';

/** Short lines, each with a dot. */
export function DottedLines({ lines }: { lines: readonly string[] }) {
  return (
    <Box>
      {lines.map((line) => (
        <Box key={line} className={styles.line}>
          <FlowingText text={line} />
        </Box>
      ))}
    </Box>
  );
}
