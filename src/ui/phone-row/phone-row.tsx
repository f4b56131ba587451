import { memo } from 'react';
import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import { FlowingText } from '../phrases/flowing-text';
import { Tappable } from '../tappable/tappable';
import styles from './phone-row.module.scss';

export interface PhoneRowProps {
  /** The number, or who answers. */
  readonly title: string;
  /** Who answers, and when. */
  readonly lines: readonly string[];
  readonly onTap: () => void;
}

/** A number to call, with who answers: one tap. */
export const PhoneRow = memo(function PhoneRow({ title, lines, onTap }: PhoneRowProps) {
  return (
    <Tappable className={styles.row} onTap={onTap}>
      <Icon name="phone" />
      <Box className={styles.words}>
        <Box className={styles.title}>{title}</Box>
        {lines.map((line) => (
          <Box key={line} className="note">
            <FlowingText text={line} />
          </Box>
        ))}
      </Box>
    </Tappable>
  );
});
