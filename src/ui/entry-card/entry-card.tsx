import { memo } from 'react';
import { Box } from '../box/box';
import { classNames } from '../class-names';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-name';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './entry-card.module.scss';

export interface EntryCardProps {
  readonly title: string;
  readonly note: string;
  readonly icon: IconName;
  readonly onTap: () => void;
  /** Sewn on indigo: the one most people come for. One on a screen. */
  readonly first?: boolean | undefined;
}

/** A way into one subject. */
export const EntryCard = memo(function EntryCard({ title, note, icon, onTap, first }: EntryCardProps) {
  return (
    <Tappable className={classNames(styles.card, first && styles.first)} role="link" onTap={onTap}>
      <Box className={styles.patch}>
        <Icon name={icon} size={first ? 'head' : 'patch'} />
      </Box>
      <Box className={styles.words}>
        <Box className={styles.title}>
          <Phrases text={title} />
        </Box>
        <Box className={styles.note}>
          <Phrases text={note} />
        </Box>
      </Box>
      <Icon name="right" />
    </Tappable>
  );
});
