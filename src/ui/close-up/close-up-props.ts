import type { ReactNode } from 'react';

export interface CloseUpProps {
  /** What is seen, spoken when it opens. */
  readonly label: string;
  /** The button, and in a browser Escape and back. */
  readonly onClose: () => void;
  /** As wide as it likes, by `--zoom`, which is 1 and after a tap 2; it scrolls both ways. */
  readonly children: ReactNode;
}

export interface ScrolledProps {
  readonly className: string;
  readonly label: string;
  readonly children: ReactNode;
}
