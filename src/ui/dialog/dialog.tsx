import type { ReactNode } from 'react';
import { Box } from '../box/box';
import { Button } from '../button/button';
import { Heading } from '../heading/heading';
import { Modal } from '../modal/modal';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import { withoutMarks } from '../phrases/sentences';
import styles from './dialog.module.scss';

export interface DialogAction {
  /** What happens, named. */
  readonly label: string;
  readonly onTap: () => void;
  readonly tone?: 'main' | 'secondary' | 'danger' | undefined;
}

export interface DialogProps {
  /** The question. */
  readonly title: string;
  /** What happens to what was typed; or more than text. */
  readonly body?: ReactNode;
  /** The named action first, the safe way last. One that opens another page closes this and waits for `closedByBack`. */
  readonly actions: readonly DialogAction[];
  /** The safe way: back, and in a browser Escape. */
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back lightly. Give it to the page frame as `overlay`. */
export function Dialog({ title, body, actions, onClose }: DialogProps) {
  return (
    <Modal place="middle" label={withoutMarks(title)} onClose={onClose}>
      <Heading level={2}>
        <Phrases text={title} />
      </Heading>
      <Box className={styles.body}>{typeof body === 'string' ? <FlowingText text={body} /> : body}</Box>
      <Box className="stack">
        {actions.map(({ label, tone, onTap }, place) => (
          <Button
            key={label}
            label={label}
            tone={tone ?? (place === 0 ? 'main' : 'secondary')}
            onTap={onTap}
          />
        ))}
      </Box>
    </Modal>
  );
}
