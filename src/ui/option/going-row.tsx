import { memo } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import type { Option } from './option';
import styles from './option-row.module.scss';
import { OptionWords } from './option-words';

export interface GoingRowProps {
  readonly option: Option;
  readonly chosen: boolean;
  readonly onPick: (value: string) => void;
}

/** One answer that goes on by itself, or first opens its explanation: a button, with a tick once it is the answer. */
export const GoingRow = memo(function GoingRow({ option, chosen, onPick }: GoingRowProps) {
  const { value, unknown, opens } = option;
  const sign = opens ? 'down' : 'right';
  return (
    <Tappable
      className={classNames(styles.row, styles.going, unknown && styles.unknown, chosen && styles.chosen)}
      pressed={chosen}
      expanded={opens ? chosen : undefined}
      onTap={() => onPick(value)}
    >
      <OptionWords option={option} />
      <Icon name={chosen ? 'tick' : sign} />
    </Tappable>
  );
});
