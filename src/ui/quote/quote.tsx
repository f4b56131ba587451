import { Box } from '../box/box';
import { FlowingText } from '../phrases/flowing-text';
import styles from './quote.module.scss';

export interface QuoteProps {
  /** Somebody's own words: a `|` in them is theirs and no mark. */
  readonly text: string;
  /** Who wrote them, and when. */
  readonly from?: string | undefined;
}

/** What somebody wrote, as it was written. */
export function Quote({ text, from }: QuoteProps) {
  return (
    <Box className={styles.quote}>
      <Box className={styles.words}>{text}</Box>
      {from && (
        <Box className="note">
          <FlowingText text={from} />
        </Box>
      )}
    </Box>
  );
}
