import { memo } from 'react';
import type { IconProps } from './icon-props';

/**
 * A drawing beside a word, in the colour of that word. The drawings themselves stand in index.html (shell.mjs): no
 * script carries them, and a browser draws them faster than masks.
 */
export const Icon = memo(function Icon({ name, size = 'text' }: IconProps) {
  return (
    <svg className={`icon icon-${size}`} aria-hidden="true">
      <use xlinkHref={`#i-${name}`} />
    </svg>
  );
});
