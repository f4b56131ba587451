import type { ReactNode } from 'react';

export interface DialogAction {
  /** What happens, named. */
  readonly label: string;
  readonly onTap: () => void;
  readonly tone?: 'main' | 'secondary' | 'danger' | undefined;
}

export interface DialogProps {
  /** The question. */
  readonly title: string;
  /** What happens to what was typed; or more than text. */
  readonly body?: ReactNode;
  /** The named action first, the safe way last. */
  readonly actions: readonly DialogAction[];
  /** The safe way: Escape, and what the caller ties the back key to. */
  readonly onClose: () => void;
}
