import { applicationPageTexts } from '@/content/messages/application/pages';
import { common } from '@/content/messages/screen/common';
import { Box } from '@/ui/box/box';
import { Heading } from '@/ui/heading/heading';
import { Phrases } from '@/ui/phrases/phrases';
import { SummaryList, type SummaryRow } from '@/ui/summary-list/summary-list';
import { Tappable } from '@/ui/tappable/tappable';
import styles from './check-card.module.scss';
import type { CompactLine } from './compact';

interface CheckCardProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly CompactLine[];
  /** Every answer with its own way back, instead of the lines; empty while folded. */
  readonly rows: readonly SummaryRow[];
  readonly onChange: () => void;
}

/** One part in few lines, with one 改. */
export function CheckCard({ id, title, lines, rows, onChange }: CheckCardProps) {
  const open = rows.length > 0;
  const [only] = lines;
  // One line of words stands beside 改, not under it.
  const beside = !open && lines.length === 1 && only?.label === undefined;
  const label = open ? applicationPageTexts.check.fold : common.change;
  return (
    <Box id={`part-${id}`} className={`card ${styles.short}`}>
      <Box className={styles.head}>
        <Box className={styles.title}>
          <Heading level={2}>
            <Phrases text={title} />
          </Heading>
          {beside && only && <Line {...only} />}
        </Box>
        <Tappable className={styles.change} label={`${label} ${title}`} expanded={open} onTap={onChange}>
          {label}
        </Tappable>
      </Box>
      {open ? (
        <Box className={styles.rows}>
          <SummaryList rows={rows} />
        </Box>
      ) : (
        !beside && lines.map((line) => <Line key={line.id} {...line} />)
      )}
    </Box>
  );
}

/** Somebody's own words among them: a `|` there is theirs and no mark. */
function Line({ name, label, words, unknown }: CompactLine) {
  if (label !== undefined)
    return (
      <Box className={`${styles.line} ${styles.row}`}>
        <Box className={styles.label}>{label}</Box>
        <Box className={unknown ? styles.unknown : ''}>{words}</Box>
      </Box>
    );
  return (
    <Box className={styles.line}>
      {name && <Box className={styles.name}>{name}</Box>}
      {words}
    </Box>
  );
}
