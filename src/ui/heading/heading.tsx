import { a11y } from '../accessibility';
import { Box } from '../box/box';
import type { HeadingProps } from './heading-props';

/** A heading with its level spoken. Sizes are the global classes `h1` to `h3`. */
export function Heading({ level, className = '', id, children }: HeadingProps) {
  return (
    <Box className={`h${level} ${className}`} {...a11y({ id, role: 'heading', level })}>
      {children}
    </Box>
  );
}
