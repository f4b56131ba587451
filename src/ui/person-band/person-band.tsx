import { memo } from 'react';
import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './person-band.module.scss';

export interface PersonBandProps {
  /** Words before the name. */
  readonly text: string;
  /** Masked. */
  readonly name: string;
  /** Words after the name. */
  readonly ending?: string | undefined;
  readonly actionLabel: string;
  readonly onSwap: () => void;
}

/** For whom this form is being filled in, on each of its pages. Its yellow is used for nothing else. */
export const PersonBand = memo(function PersonBand(props: PersonBandProps) {
  const { text, name, ending, actionLabel, onSwap } = props;
  return (
    <Box className={styles.band}>
      <Icon name="person" />
      <Box className={styles.words}>
        <Phrases text={text} /> <Box className={styles.name}>{name}</Box>{' '}
        {ending && (
          <Box className={styles.piece}>
            <Phrases text={ending} />
          </Box>
        )}
      </Box>
      <Tappable className={styles.swap} onTap={onSwap}>
        <Icon name="swap" />
        <Box>{actionLabel}</Box>
      </Tappable>
    </Box>
  );
});
