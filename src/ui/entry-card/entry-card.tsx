import { memo } from 'react';
import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-name';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './entry-card.module.scss';

export interface EntryCardProps {
  readonly title: string;
  readonly note: string;
  readonly icon: IconName;
  readonly onTap: () => void;
}

/** A way into one subject. */
export const EntryCard = memo(function EntryCard({ title, note, icon, onTap }: EntryCardProps) {
  return (
    <Tappable className={styles.card} role="link" onTap={onTap}>
      <Box className={styles.patch}>
        <Icon name={icon} size="patch" />
      </Box>
      <Box className={styles.words}>
        <Box className={styles.title}>
          <Phrases text={title} />
        </Box>
        <Box className={styles.note}>
          <FlowingText text={note} />
        </Box>
      </Box>
      <Icon name="right" />
    </Tappable>
  );
});
