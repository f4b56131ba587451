import type { ReactNode } from 'react';
import { Box } from '../box/box';
import { classNames } from '../class-names';
import { Icon } from '../icon/icon';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './turn-card.module.scss';

export interface TurnLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** `wait`: it is theirs; `accent`: somebody else has it; `danger`: a legal day has passed. */
  readonly tone?: 'wait' | 'accent' | 'danger' | undefined;
  readonly note?: string | undefined;
  /** Opens and closes what stands below the line. */
  readonly onTap?: (() => void) | undefined;
  readonly isOpen?: boolean | undefined;
  readonly opened?: ReactNode;
}

export interface TurnCardProps {
  /** The first is drawn largest. */
  readonly lines: readonly TurnLine[];
  /** Says the lines as one sentence; left out where there is no voice. */
  readonly speak?: { readonly label: string; readonly onTap: () => void } | undefined;
  /** The sentence itself, where nothing can say it. */
  readonly sentence?: string | undefined;
}

/** What counts now, in few lines that can be heard as one sentence. */
export function TurnCard({ lines, speak, sentence }: TurnCardProps) {
  return (
    <Box className={styles.card}>
      {lines.map((line) => (
        <Box key={line.id} className={styles.part}>
          <Line line={line} />
          {line.isOpen && <Box className={styles.opened}>{line.opened}</Box>}
        </Box>
      ))}
      {speak && (
        <Tappable className={`${styles.part} ${styles.speak}`} onTap={speak.onTap}>
          <Icon name="speak" />
          <Box>{speak.label}</Box>
        </Tappable>
      )}
      {!speak && sentence && (
        <Box className={`${styles.part} ${styles.sentence}`}>
          <FlowingText text={sentence} />
        </Box>
      )}
    </Box>
  );
}

function Line({ line }: { readonly line: TurnLine }) {
  const { onTap, isOpen } = line;
  if (!onTap) return <Box className={styles.line}>{wordsOf(line)}</Box>;
  return (
    <Tappable className={styles.line} expanded={isOpen ?? false} onTap={onTap}>
      {wordsOf(line)}
      <Icon name="down" />
    </Tappable>
  );
}

function wordsOf({ label, value, note, tone }: TurnLine) {
  return (
    <Box className={styles.words}>
      <Box className={styles.label}>
        <Phrases text={label} />
      </Box>
      <Box className={styles.told}>
        <Box className={classNames(styles.value, tone && styles[tone])}>
          <Phrases text={value} />
        </Box>
        {note && (
          <Box className="note">
            <FlowingText text={note} />
          </Box>
        )}
      </Box>
    </Box>
  );
}
