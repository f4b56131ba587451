import type { ReactNode } from 'react';

export interface BoxProps {
  readonly className?: string | undefined;
  readonly children?: ReactNode;
  readonly 'aria-hidden'?: 'true' | undefined;
}
