import type { ReactNode } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import { spokenWhereItStands, useSaid } from '../use-said';
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
  return (
    <Box className={`${styles.notice} ${styles[tone]}`} {...useSpoken({ tone, title, children, live })}>
      {title && (
        <Box className={styles.title}>
          {tone !== 'tip' && <Icon name={icons[tone]} />}
          <Box>
            <Phrases text={title} />
          </Box>
        </Box>
      )}
      {typeof children === 'string' ? <FlowingText text={children} /> : children}
    </Box>
  );
}

const alert = a11y({ role: 'alert', live: 'assertive' });

/** Danger is an alert where it stands; what is less urgent is said when the voice has finished. */
function useSpoken({ tone, title = '', children, live }: NoticeProps) {
  const isAlert = live && tone === 'danger';
  const more = typeof children === 'string' ? children : '';
  useSaid(live && !isAlert ? title + more : '');
  if (isAlert) return alert;
  return live ? a11y({ live: spokenWhereItStands }) : {};
}
