import { memo } from 'react';
import { Box } from '../box/box';
import type { IconName } from './icon-name';
import './icons.scss';
import './icon.scss';

export interface IconProps {
  readonly name: IconName;
  /** `text` grows with the words beside it; the others are for patches, heads and empty pages. */
  readonly size?: 'text' | 'patch' | 'head' | 'big';
}

/** A drawing beside a word, in the colour of that word. It says nothing alone: screen readers skip it. */
export const Icon = memo(function Icon({ name, size = 'text' }: IconProps) {
  return <Box className={`icon icon-${size} i-${name}`} aria-hidden="true" />;
});
