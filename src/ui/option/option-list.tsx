import type { ReactNode } from 'react';
import { Box } from '../box/box';
import { maxInOneColumn, type Option } from './option';
import styles from './option-row.module.scss';

/** Answers up to which also short ones have a row of their own each. */
const maxShort = 5;

interface OptionListProps {
  readonly options: readonly Option[];
  readonly children: ReactNode;
}

/** All answers to one question: a long list stands in two columns, so that it is seen at once. */
export function OptionList({ options, children }: OptionListProps) {
  const { length } = options;
  const inColumns = length > maxInOneColumn || (length > maxShort && options.every(isShort));
  return inColumns ? <Box className={styles.columns}>{children}</Box> : children;
}

/** Fits half the page at the usual text. */
function isShort({ label, note, leads }: Option): boolean {
  return !note && !leads && label.split('|').every((phrase) => phrase.length <= 5);
}
