import { Box } from '../box/box';
import type { ScrolledProps } from './close-up-props';

/** What is wider and higher than its place; a finger moves it. */
export function Scrolled({ className, children }: ScrolledProps) {
  return <Box className={className}>{children}</Box>;
}
