import type { ReactNode } from 'react';

export interface HeadingProps {
  readonly level: 1 | 2 | 3;
  readonly className?: string | undefined;
  readonly id?: string | undefined;
  /** Marked text, or ready pieces. */
  readonly children: ReactNode;
}
