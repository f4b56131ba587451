import type { ReactNode } from 'react';
import { Box } from '@/ui/box/box';
import { useInPieces } from './use-in-pieces';

/**
 * What no phone shows before somebody scrolls crosses to the screen once the rest is there.
 *
 * @param stacked its children keep the distances of the part they stand in
 */
export function Below({ stacked = false, children }: { stacked?: boolean; children: ReactNode }) {
  const drawn = useInPieces(2, 1);
  return <Box className={stacked ? 'stack' : ''}>{drawn > 1 && children}</Box>;
}
