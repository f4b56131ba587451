import type { ReactNode } from 'react';
import { Box } from '@/ui/box/box';
import { useInPieces } from './use-in-pieces';

/** What no phone shows before somebody scrolls crosses to the screen once the rest is there. */
export function Below({ children }: { children: ReactNode }) {
  const drawn = useInPieces(2, 1);
  return <Box>{drawn > 1 && children}</Box>;
}
