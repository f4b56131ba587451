import { Box } from '../box/box';
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
          <Phrases text={option.note} />
        </Box>
      )}
    </Box>
  );
}
