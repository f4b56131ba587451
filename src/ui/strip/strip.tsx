import { memo } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-name';
import { FlowingText } from '../phrases/flowing-text';
import styles from './strip.module.scss';

export interface StripProps {
  readonly tone: 'rehearsal' | 'offline' | 'wait';
  readonly icon: IconName;
  readonly text: string;
  /** Spoken when it appears. */
  readonly live?: boolean | undefined;
}

/** A strip across the page under its title: something that is so while one goes on. */
export const Strip = memo(function Strip({ tone, icon, text, live }: StripProps) {
  return (
    <Box className={`${styles.strip} ${styles[tone]}`} {...a11y({ live: live ? 'polite' : undefined })}>
      <Icon name={icon} />
      <Box className={styles.words}>
        <FlowingText text={text} />
      </Box>
    </Box>
  );
});
