import { memo } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import { Phrases } from '../phrases/phrases';
import styles from './send-state.module.scss';

export interface SendStateProps {
  readonly state: 'saved' | 'sending' | 'received' | 'taken' | 'failed';
  readonly text: string;
  /** Spoken when it changes. */
  readonly live?: boolean | undefined;
}

/** How far something sent has come, in a word and a sign. */
export const SendState = memo(function SendState({ state, text, live }: SendStateProps) {
  return (
    <Box className={`${styles.chip} ${styles[state]}`} {...a11y({ live: live ? 'polite' : undefined })}>
      <Icon name={state} />
      <Box>
        <Phrases text={text} />
      </Box>
    </Box>
  );
});
