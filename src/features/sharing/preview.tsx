import type { ReactNode } from 'react';
import { sharingTexts } from '@/content/messages/sharing/sharing';
import { Box } from '@/ui/box/box';
import { Icon } from '@/ui/icon/icon';
import { Tappable } from '@/ui/tappable/tappable';
import styles from './sharing.module.scss';

export interface PreviewProps {
  /** What is seen, spoken with the way to enlarge it. */
  readonly label: string;
  readonly onEnlarge: () => void;
  readonly children: ReactNode;
}

/** Small at first, so that the button below stands on the screen; a tap anywhere on it opens it large. */
export function Preview({ label, onEnlarge, children }: PreviewProps) {
  return (
    <Box className={styles.preview}>
      {children}
      <Tappable className={styles.cover} label={sharingTexts.enlargeIt(label)} onTap={onEnlarge}>
        <Icon name="search" />
        <Box className={styles.enlarge}>{sharingTexts.enlarge}</Box>
      </Tappable>
    </Box>
  );
}
