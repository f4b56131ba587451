import { memo } from 'react';
import { classesOf } from './option-classes';
import type { OptionRowProps } from './option-props';
import styles from './option-row.module.scss';
import { OptionWords } from './option-words';

/** A native radio or checkbox under the row: arrow keys, Space and screen readers work as everywhere. */
export const OptionRow = memo(function OptionRow({ option, shape, name, chosen, onPick }: OptionRowProps) {
  return (
    <label className={classesOf(option, shape, chosen)}>
      <input
        className={styles.native}
        type={shape}
        name={name}
        value={option.value}
        checked={chosen}
        onChange={() => onPick(option.value)}
      />
      <span className={styles.ring} />
      <OptionWords option={option} />
    </label>
  );
});
