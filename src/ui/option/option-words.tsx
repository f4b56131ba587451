import { Box } from '../box/box';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import type { Option } from './option';
import styles from './option-row.module.scss';

/** Label and note of an option. */
export function OptionWords({ option }: { readonly option: Option }) {
  return (
    <Box className={styles.words}>
      <Box>
        <Phrases text={option.label} />
      </Box>
      {option.note && (
        <Box className={styles.note}>
          <FlowingText text={option.note} />
        </Box>
      )}
    </Box>
  );
}
