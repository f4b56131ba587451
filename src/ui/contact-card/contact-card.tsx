import type { ReactNode } from 'react';
import { Box } from '../box/box';
import { Button } from '../button/button';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import styles from './contact-card.module.scss';

export interface ContactCardProps {
  readonly title: string;
  /** Place and role, hours, number. */
  readonly lines: readonly string[];
  readonly actionLabel: string;
  readonly onCall: () => void;
  readonly children?: ReactNode;
}

/** Somebody to ask, by name or by office. */
export function ContactCard({ title, lines, actionLabel, onCall, children }: ContactCardProps) {
  return (
    <Box className="card">
      <Box className={styles.title}>
        <Phrases text={title} />
      </Box>
      {lines.map((line) => (
        <Box key={line} className="note">
          <FlowingText text={line} />
        </Box>
      ))}
      <Box className={styles.action}>
        <Button tone="secondary" icon="phone" label={actionLabel} onTap={onCall} />
      </Box>
      {children}
    </Box>
  );
}
