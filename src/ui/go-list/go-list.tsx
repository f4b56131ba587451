import { memo } from 'react';
import { Box } from '../box/box';
import { classNames } from '../class-names';
import { Icon } from '../icon/icon';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './go-list.module.scss';

export interface GoRow {
  readonly id: string;
  readonly label: string;
  /** What the label is about; the label is then bold. */
  readonly note?: string | undefined;
  readonly onTap: () => void;
}

/** Further choices of equal weight, each a row that opens. */
export const GoList = memo(function GoList({ rows }: { readonly rows: readonly GoRow[] }) {
  return (
    <Box>
      {rows.map(({ id, label, note, onTap }) => (
        <Tappable key={id} className={styles.row} onTap={onTap}>
          <Box className={styles.words}>
            <Box className={classNames(note && styles.titled)}>
              <Phrases text={label} />
            </Box>
            {note && (
              <Box className="note">
                <FlowingText text={note} />
              </Box>
            )}
          </Box>
          <Icon name="right" />
        </Tappable>
      ))}
    </Box>
  );
});
