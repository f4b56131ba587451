import { Box } from '../box/box';
import { Group } from '../field/group';
import { Icon } from '../icon/icon';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './option-row.module.scss';

export interface PickRowProps {
  readonly id: string;
  readonly label: string;
  /** What was chosen. */
  readonly value: string | undefined;
  /** Stands there while nothing is. */
  readonly empty: string;
  readonly error?: string | undefined;
  readonly required?: true | undefined;
  readonly onTap: () => void;
}

/** One answer out of a long list, folded: what was chosen, and a tap that opens the list. */
export function PickRow({ value, empty, onTap, ...field }: PickRowProps) {
  return (
    <Group kind="group" {...field}>
      <Tappable className={styles.row} onTap={onTap}>
        <Box className={styles.words}>
          <Phrases text={value ?? empty} />
        </Box>
        <Icon name="down" />
      </Tappable>
    </Group>
  );
}
