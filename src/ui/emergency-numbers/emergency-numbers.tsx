import { memo } from 'react';
import { Box } from '../box/box';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './emergency-numbers.module.scss';

export interface EmergencyNumbersProps {
  readonly title: string;
  readonly numbers: readonly { readonly number: string; readonly label: string }[];
  readonly onCall: (number: string) => void;
}

/** 120, 110, 119 in one row: one tap to call. */
export const EmergencyNumbers = memo(function EmergencyNumbers(props: EmergencyNumbersProps) {
  const { title, numbers, onCall } = props;
  return (
    <Box>
      <Box className={styles.title}>
        <Phrases text={title} />
      </Box>
      <Box className={styles.row}>
        {numbers.map(({ number, label }) => (
          <Tappable key={number} className={styles.call} onTap={() => onCall(number)}>
            <Box className={styles.number}>{number}</Box>
            <Box>{label}</Box>
          </Tappable>
        ))}
      </Box>
    </Box>
  );
});
