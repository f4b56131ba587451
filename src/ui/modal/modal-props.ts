import type { ReactNode } from 'react';

export interface ModalProps {
  /** Spoken when it opens. */
  readonly label: string;
  /** A card in the middle, a sheet that comes up from below, or the whole screen. */
  readonly place: 'middle' | 'below' | 'whole';
  /** The safe way: in a browser Escape and back too. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}
