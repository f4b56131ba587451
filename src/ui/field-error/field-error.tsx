import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import { FlowingText } from '../phrases/flowing-text';
import styles from './field-error.module.scss';

export interface FieldErrorProps {
  /** What is wrong and how to mend it, in the same words as in the summary. */
  readonly text: string;
  readonly id?: string | undefined;
}

/** What to mend, above the field it belongs to. */
export function FieldErrorLine({ text, id }: FieldErrorProps) {
  return (
    <Box className={styles.error} {...a11y({ id })}>
      <Icon name="error" />
      <Box className={styles.words}>
        <FlowingText text={text} />
      </Box>
    </Box>
  );
}
