import type { ReactNode } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import { Phrases } from '../phrases/phrases';
import styles from './notice.module.scss';

export interface NoticeProps {
  readonly tone: 'tip' | 'wait' | 'danger';
  readonly title?: string | undefined;
  /** Marked text, or more. */
  readonly children?: ReactNode;
  /** Spoken when it appears: at once for danger. */
  readonly live?: boolean | undefined;
}

const icons = { wait: 'clock', danger: 'error' } as const;

/** A box that stays until its reason is gone. */
export function Notice({ tone, title, children, live }: NoticeProps) {
  const urgency = tone === 'danger' ? 'assertive' : 'polite';
  return (
    <Box className={`${styles.notice} ${styles[tone]}`} {...a11y({ live: live ? urgency : undefined })}>
      {title && (
        <Box className={styles.title}>
          {tone !== 'tip' && <Icon name={icons[tone]} />}
          <Box>
            <Phrases text={title} />
          </Box>
        </Box>
      )}
      {typeof children === 'string' ? <Phrases text={children} /> : children}
    </Box>
  );
}
