import type { ReactNode } from 'react';

export interface TappableProps {
  readonly className?: string | undefined;
  readonly id?: string | undefined;
  /** Spoken instead of the words inside. */
  readonly label?: string | undefined;
  /** A link goes somewhere, a button does something. */
  readonly role?: 'button' | 'link' | 'tab' | undefined;
  readonly selected?: boolean | undefined;
  /** The answer that stands, among buttons that each are one. */
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  /** Tapped again and again at one spot, each time meaning it: − and +. */
  readonly repeats?: boolean | undefined;
  readonly onTap: () => void;
  readonly children: ReactNode;
}
