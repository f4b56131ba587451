import { memo } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { classNames } from '../class-names';
import { Icon } from '../icon/icon';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import styles from './save-line.module.scss';

export interface SaveLineProps {
  readonly tone: 'saved' | 'saving' | 'failed';
  readonly text: string;
  /** Where one stands in the form. */
  readonly step?: string | undefined;
}

/** Says that what was typed is kept, and when. The step has a node of its own: it changes far less often. */
export const SaveLine = memo(function SaveLine({ tone, text, step }: SaveLineProps) {
  return (
    <Box className={styles.line}>
      <Box
        className={classNames(
          styles.saved,
          tone === 'failed' && styles.failed,
          text === '' && styles.nothing,
        )}
      >
        <Icon name={tone === 'failed' ? 'error' : 'saved'} />
        <Box {...a11y({ live: tone === 'failed' ? 'assertive' : 'polite' })}>
          <FlowingText text={text} />
        </Box>
      </Box>
      {step && (
        <Box>
          <Phrases text={step} />
        </Box>
      )}
    </Box>
  );
});
