import { memo } from 'react';
import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-name';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './entry-cloth.module.scss';

interface Way {
  readonly title: string;
  readonly note: string;
  readonly onTap: () => void;
}

export interface EntryClothProps extends Way {
  readonly icon: IconName;
  /** A shorter way to the same: a target of its own on the cloth. */
  readonly short: Way;
}

/** The way in that most people come for, sewn on indigo, with its shorter one. One on a screen. */
export const EntryCloth = memo(function EntryCloth({ icon, short, ...whole }: EntryClothProps) {
  return (
    <Box className={styles.cloth}>
      <Tappable className={styles.whole} role="link" onTap={whole.onTap}>
        <Box className={styles.icon}>
          <Icon name={icon} size="head" />
        </Box>
        <Words {...whole} />
        <Icon name="right" />
      </Tappable>
      <Tappable className={styles.short} role="link" onTap={short.onTap}>
        <Words {...short} />
        <Icon name="right" />
      </Tappable>
    </Box>
  );
});

function Words({ title, note }: Way) {
  return (
    <Box className={styles.words}>
      <Box className={styles.title}>
        <Phrases text={title} />
      </Box>
      <Box className={styles.note}>
        <FlowingText text={note} />
      </Box>
    </Box>
  );
}
