import type { ReactNode } from 'react';
import { Box } from '../box/box';
import { Button } from '../button/button';
import { Heading } from '../heading/heading';
import { Modal } from '../modal/modal';
import { Phrases } from '../phrases/phrases';
import { withoutMarks } from '../phrases/sentences';
import styles from './bottom-sheet.module.scss';

export interface BottomSheetProps {
  readonly title: string;
  readonly closeLabel: string;
  /** The button at its end, back, and in a browser Escape. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Choices that come up from below over a page. Give it to the page frame as `overlay`. */
export function BottomSheet({ title, closeLabel, onClose, children }: BottomSheetProps) {
  return (
    <Modal place="below" label={withoutMarks(title)} onClose={onClose}>
      <Heading level={2}>
        <Phrases text={title} />
      </Heading>
      <Box className={styles.content}>{children}</Box>
      <Button tone="secondary" label={closeLabel} onTap={onClose} />
    </Modal>
  );
}
