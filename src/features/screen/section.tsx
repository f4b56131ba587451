import type { ReactNode } from 'react';
import { Box } from '@/ui/box/box';
import { Heading } from '@/ui/heading/heading';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { Phrases } from '@/ui/phrases/phrases';

/** A part of a page: its title, if any, and what stands under it at even distances. One box: each costs every key in it 7 bytes on the way to the screen. */
export function Section({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <Box className="part stack">
      {title && (
        <Heading level={2}>
          <Phrases text={title} />
        </Heading>
      )}
      {children}
    </Box>
  );
}

/** A paragraph of plain words. */
export function Paragraph({ text, quiet }: { text: string; quiet?: boolean }) {
  return (
    <Box className={quiet ? 'note' : ''}>
      <FlowingText text={text} />
    </Box>
  );
}
