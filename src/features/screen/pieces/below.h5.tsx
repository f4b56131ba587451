import type { ReactNode } from 'react';
import { Box } from '@/ui/box/box';

/** In a browser nothing crosses, and the page that stands in the HTML is whole. */
export function Below({ stacked = false, children }: { stacked?: boolean; children: ReactNode }) {
  return <Box className={stacked ? 'stack' : ''}>{children}</Box>;
}
