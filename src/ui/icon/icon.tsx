import { memo } from 'react';
import { Box } from '../box/box';
import type { IconProps } from './icon-props';
import './icons.scss';
import './icon.scss';

/** A drawing beside a word, in the colour of that word. It says nothing alone: screen readers skip it. */
export const Icon = memo(function Icon({ name, size = 'text' }: IconProps) {
  // As large as its word needs no class of its own: every one crosses to the screen.
  const large = size === 'text' ? '' : ` icon-${size}`;
  return <Box className={`icon${large} i-${name}`} aria-hidden="true" />;
});
