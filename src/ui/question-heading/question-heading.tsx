import { memo } from 'react';
import { Box } from '../box/box';
import { Heading } from '../heading/heading';
import { Icon } from '../icon/icon';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './question-heading.module.scss';

export interface QuestionHeadingProps {
  readonly title: string;
  readonly hint?: string | undefined;
  /** Reads the question aloud. */
  readonly speak?: { readonly label: string; readonly onTap: () => void } | undefined;
}

/** The one question of a page, or the head of an article. */
export const QuestionHeading = memo(function QuestionHeading({ title, hint, speak }: QuestionHeadingProps) {
  return (
    <Box>
      <Box className={styles.row}>
        <Heading level={1} className={styles.title}>
          <Phrases text={title} />
        </Heading>
        {speak && (
          <Tappable className={styles.speak} onTap={speak.onTap}>
            <Icon name="speak" />
            <Box>{speak.label}</Box>
          </Tappable>
        )}
      </Box>
      {hint && (
        <Box className={styles.hint}>
          <FlowingText text={hint} />
        </Box>
      )}
    </Box>
  );
});
