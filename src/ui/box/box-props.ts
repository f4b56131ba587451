import type { ReactNode } from 'react';

export interface BoxProps {
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  /** Only what is worked out: where something lies on a picture. */
  readonly style?: Readonly<Record<string, string>> | undefined;
  readonly children?: ReactNode;
  readonly 'aria-hidden'?: 'true' | undefined;
}
