import { memo, type ReactNode } from 'react';
import { kit } from '@/content/messages/screen/kit';
import { Box } from '../box/box';
import { classNames } from '../class-names';
import { Icon } from '../icon/icon';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import { withoutMarks } from '../phrases/sentences';
import { Tappable } from '../tappable/tappable';
import styles from './summary-list.module.scss';

export interface SummaryRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Defaults to 「改」. */
  readonly changeLabel?: string | undefined;
  /** Leave out for what cannot be changed. */
  readonly onChange?: (() => void) | undefined;
  /** The answer was 「不知道」. */
  readonly unknown?: boolean | undefined;
  /** Nothing was answered: said quietly. */
  readonly blank?: boolean | undefined;
  /** Somebody's own words: a `|` in them is theirs and no mark. */
  readonly verbatim?: boolean | undefined;
  /** The label is the thing itself, and the value says how it stands. */
  readonly titled?: boolean | undefined;
  /** Who finds it out. */
  readonly note?: string | undefined;
}

export interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
}

/** Answers to look over, each with its way back. */
export const SummaryList = memo(function SummaryList({ rows }: SummaryListProps) {
  return (
    <Box className={styles.list}>
      {rows.map((row) => (
        <Row key={row.id} {...row} />
      ))}
    </Box>
  );
});

function Row({ changeLabel = kit.change, onChange, ...row }: SummaryRow) {
  const { label, value, unknown, blank, verbatim, titled, note } = row;
  const words = verbatim ? value : <FlowingText text={value} />;
  return (
    <Box className={styles.row}>
      <Box className={classNames(styles.words, titled && styles.titled)}>
        <Box className={styles.label}>
          <Phrases text={label} />
        </Box>
        <Box className={classNames(styles.value, unknown && styles.unknown, blank && styles.blank)}>
          {unknown ? <Unknown>{words}</Unknown> : words}
        </Box>
        {note && (
          <Box>
            <FlowingText text={note} />
          </Box>
        )}
      </Box>
      {onChange && (
        <Tappable className={styles.change} label={`${changeLabel} ${withoutMarks(label)}`} onTap={onChange}>
          {changeLabel}
        </Tappable>
      )}
    </Box>
  );
}

/** A sign before the words, which then need a box of their own. */
function Unknown({ children }: { children: ReactNode }) {
  return (
    <>
      <Icon name="unknown" />
      <Box>{children}</Box>
    </>
  );
}
