import { type KeyboardEvent, useEffect, useRef } from 'react';
import { withoutMarks } from '../phrases/sentences';
import styles from './dialog.module.scss';
import { DialogCard } from './dialog-card';
import type { DialogProps } from './dialog-props';

export type { DialogProps } from './dialog-props';

/** Asks before something that cannot be taken back lightly. Holds the focus, and gives it back afterwards. */
export function Dialog(props: DialogProps) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => takeFocus(card.current), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') props.onClose();
    if (event.key === 'Tab') keepFocus(event, card.current);
  };
  return (
    <div className={styles.veil}>
      <div
        ref={card}
        className={styles.card}
        role="dialog"
        aria-modal="true"
        aria-label={withoutMarks(props.title)}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <DialogCard {...props} />
      </div>
    </div>
  );
}

/** @returns gives the focus back to where it was */
function takeFocus(card: HTMLElement | null): () => void {
  const before = document.activeElement;
  card?.focus();
  return () => {
    if (before instanceof HTMLElement) before.focus();
  };
}

/** Tab goes round inside the dialog: what is behind it cannot be used. */
function keepFocus(event: KeyboardEvent, card: HTMLElement | null): void {
  const stops = card?.querySelectorAll<HTMLElement>('button, input, textarea, a[href]');
  const edge = event.shiftKey ? stops?.[0] : stops?.[stops.length - 1];
  const atEdge = document.activeElement === edge || document.activeElement === card;
  if (!stops || !atEdge || (document.activeElement === card && !event.shiftKey)) return;
  event.preventDefault();
  stops[event.shiftKey ? stops.length - 1 : 0]?.focus();
}
