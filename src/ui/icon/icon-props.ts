import type { IconName } from './icon-name';

export interface IconProps {
  readonly name: IconName;
  /** `text` grows with the words beside it; the others are for patches, heads and empty pages. */
  readonly size?: 'text' | 'patch' | 'head' | 'big';
}
