import type { ReactNode } from 'react';

export interface ModalProps {
  /** Spoken when it opens. */
  readonly label: string;
  /** A card in the middle, a sheet that comes up from below, or the whole screen. */
  readonly place: 'middle' | 'below' | 'whole';
  /** The safe way: the phone's own back too, and in a browser Escape. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}
