import { classNames } from '../class-names';
import type { Option } from './option';
import styles from './option-row.module.scss';

export function classesOf({ unknown }: Option, shape: 'radio' | 'checkbox', chosen: boolean): string {
  return classNames(
    styles.row,
    shape === 'checkbox' && styles.checkbox,
    unknown && styles.unknown,
    chosen && styles.chosen,
  );
}
