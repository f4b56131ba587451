import { memo } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-name';
import { FlowingText } from '../phrases/flowing-text';
import { spokenWhereItStands, useSaid } from '../use-said';
import styles from './send-state.module.scss';

export interface SendStateProps {
  /** `yours`: it waits for the person. `over`: it ended, with no word of how. */
  readonly state: 'saved' | 'sending' | 'received' | 'taken' | 'failed' | 'yours' | 'over';
  readonly text: string;
  /** Spoken when it changes. */
  readonly live?: boolean | undefined;
}

/** How far something sent has come, in a word and a sign. */
export const SendState = memo(function SendState({ state, text, live }: SendStateProps) {
  useSaid(live ? text : '');
  return (
    <Box
      className={`${styles.chip} ${styles[state]}`}
      {...a11y({ live: live ? spokenWhereItStands : undefined })}
    >
      <Icon name={signs[state]} />
      <Box>
        <FlowingText text={text} />
      </Box>
    </Box>
  );
});

const signs: Readonly<Record<SendStateProps['state'], IconName>> = {
  saved: 'saved',
  sending: 'sending',
  received: 'received',
  taken: 'taken',
  failed: 'failed',
  yours: 'clock',
  over: 'unlikely',
};
