import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { open } from '@/ui/tap-gate/tap-gate';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | undefined;

/** Draws into the document; the drawing before is taken away. */
export function render(ui: ReactNode): HTMLElement {
  clear();
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  act(() => root?.render(ui));
  return place;
}

export function rerender(ui: ReactNode): void {
  act(() => root?.render(ui));
}

export function clear(): void {
  act(() => root?.unmount());
  root = undefined;
  document.body.innerHTML = '';
}

/** The element a person would find by what it says or is called. */
export function byWords(words: string, selector = 'button, label, [role]'): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) =>
    `${element.textContent}${element.getAttribute('aria-label') ?? ''}`.includes(words),
  );
  if (!found) throw new Error(`nothing says ${words}`);
  return found;
}

/** A finger that has waited until taps count. */
export function tap(words: string, selector?: string): void {
  open();
  act(() => byWords(words, selector).click());
}

/** Types as React hears it: the native setter, then the event. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  act(() => {
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function press(key: string, options: KeyboardEventInit = {}): void {
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...options }));
  });
}

export function leave(field: HTMLElement): void {
  act(() => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
}
