import type { KeyboardEvent } from 'react';

const stopsIn = 'button, input, textarea, a[href], [tabindex="0"]';

/** @returns gives the focus back to where it was */
export function takeFocus(card: HTMLElement | null): () => void {
  const before = document.activeElement;
  card?.focus();
  return () => {
    if (before instanceof HTMLElement) before.focus();
  };
}

/** Escape leaves; Tab goes round inside: what is behind cannot be used. */
export function holdFocus(event: KeyboardEvent, card: HTMLElement | null, onClose: () => void): void {
  if (event.key === 'Escape') onClose();
  if (event.key === 'Tab') goRound(event, card);
}

function goRound(event: KeyboardEvent, card: HTMLElement | null): void {
  const stops = card?.querySelectorAll<HTMLElement>(stopsIn);
  const edge = event.shiftKey ? stops?.[0] : stops?.[stops.length - 1];
  const atEdge = document.activeElement === edge || document.activeElement === card;
  if (!stops || !atEdge || (document.activeElement === card && !event.shiftKey)) return;
  event.preventDefault();
  stops[event.shiftKey ? stops.length - 1 : 0]?.focus();
}
