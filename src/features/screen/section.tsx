import type { ReactNode } from 'react';
import { Box } from '@/ui/box/box';
import { Heading } from '@/ui/heading/heading';
import { Phrases } from '@/ui/phrases/phrases';

/** A part of a page: its title, if any, and what stands under it at even distances. */
export function Section({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <Box className="part">
      <Box className="stack">
        {title && (
          <Heading level={2}>
            <Phrases text={title} />
          </Heading>
        )}
        {children}
      </Box>
    </Box>
  );
}

/** A paragraph of plain words. */
export function Words({ text, quiet }: { text: string; quiet?: boolean }) {
  return (
    <Box className={quiet ? 'note' : ''}>
      <Phrases text={text} />
    </Box>
  );
}
