import { memo } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Phrases } from '../phrases/phrases';
import styles from './number-card.module.scss';

export interface CardNumber {
  readonly label: string;
  readonly digits: string;
}

export interface NumberCardProps {
  readonly numbers: readonly CardNumber[];
  /** Below them, as how long they are good for. */
  readonly note?: string | undefined;
}

/** Numbers to read out or to copy onto another phone: groups of at most four to see, single digits to hear. */
export const NumberCard = memo(function NumberCard({ numbers, note }: NumberCardProps) {
  return (
    <Box className="card">
      {numbers.map(({ label, digits }) => (
        <Box key={label} className={styles.row}>
          <Box className="note">
            <Phrases text={label} />
          </Box>
          <Box className={styles.digits} {...a11y({ role: 'img', label: digits.split('').join(' ') })}>
            {groupsOf(digits).map(([start, group]) => (
              <Box key={start} className={styles.group}>
                {group}
              </Box>
            ))}
          </Box>
        </Box>
      ))}
      {/* In a box of its own: it changes by itself. */}
      <Box>{note && <Phrases text={note} />}</Box>
    </Box>
  );
});

/** Threes where they come out even, else fours; each with the place of its first digit. */
function groupsOf(digits: string): readonly (readonly [start: number, group: string])[] {
  const size = digits.length % 3 === 0 ? 3 : 4;
  const starts = Array.from({ length: Math.ceil(digits.length / size) }, (_, place) => place * size);
  return starts.map((start) => [start, digits.slice(start, start + size)]);
}
