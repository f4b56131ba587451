import { memo, useState } from 'react';
import { kitWord } from '@/content/messages/screen/kit';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Phrases } from '../phrases/phrases';
import styles from './text-field.module.scss';

/**
 * The length to show: taken when the field is left or full, and not while typing, so that a keystroke
 * sends nothing but the value.
 */
export function useCounted(value: string, most: number | undefined): [number, (value: string) => void] {
  const [counted, setCounted] = useState(value.length);
  const full = most !== undefined && value.length >= most;
  return [full ? most : counted, (left) => setCounted(left.length)];
}

/** How much more can be written. */
export const Counter = memo(function Counter({
  typed,
  most,
}: {
  readonly typed: number;
  readonly most: number;
}) {
  return (
    <Box className={`note ${styles.counter}`} {...a11y({ live: 'polite' })}>
      <Phrases text={typed >= most ? kitWord('full', most) : kitWord('left', most - typed)} />
    </Box>
  );
});
