import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './error-summary.module.scss';
import type { ErrorSummaryProps } from './error-summary-props';

/** The summary's title, and a link to each field. */
export function ErrorLinks({ title, errors, onPick }: ErrorSummaryProps) {
  return (
    <>
      <Box className={styles.title}>
        <Icon name="error" />
        <Box>
          <Phrases text={title} />
        </Box>
      </Box>
      {errors.map(({ id, text }) => (
        <Tappable key={id} className={styles.link} role="link" onTap={() => onPick(id)}>
          <Box className={styles.words}>
            <FlowingText text={text} />
          </Box>
        </Tappable>
      ))}
    </>
  );
}
