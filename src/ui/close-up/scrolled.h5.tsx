import type { ScrolledProps } from './close-up-props';

/** The arrow keys move it too: it is a stop of its own. */
export function Scrolled({ className, label, children }: ScrolledProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
