import { type ReactNode, useState } from 'react';
import { Box } from '@/ui/box/box';
import { Icon } from '@/ui/icon/icon';
import { Phrases } from '@/ui/phrases/phrases';
import { Tappable } from '@/ui/tappable/tappable';
import styles from './result.module.scss';

interface FoldProps {
  readonly title: string;
  /** Called only while open: what is folded costs nothing. */
  readonly draw: () => ReactNode;
}

/** A part of a card to unfold. */
export function Fold({ title, draw }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <Box className={styles.fold}>
      <Tappable className={styles.foldHead} expanded={open} onTap={() => setOpen(!open)}>
        <Box className={styles.foldTitle}>
          <Phrases text={title} />
        </Box>
        <Box className={open ? styles.up : ''}>
          <Icon name="down" />
        </Box>
      </Tappable>
      {open && <Box className={styles.foldContent}>{draw()}</Box>}
    </Box>
  );
}
