import { classNames } from '../class-names';
import styles from './text-field.module.scss';
import type { TextFieldKind } from './text-field-props';

export function lineClass(kind: TextFieldKind): string {
  return classNames(styles.line, kind === 'id-number' && styles.digits);
}
