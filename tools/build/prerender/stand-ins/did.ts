/** What a tap would have led to: a page, a call, an address elsewhere. */
let led: string | undefined;

/** Notes where a tap leads; the first word counts. */
export function leads(to: string): void {
  led ??= to;
}

/** Taps once, on nothing, and tells where that leads; nothing for what only the program can do. */
export function whereItLeads(tap: () => void): string | undefined {
  led = undefined;
  try {
    tap();
  } catch {
    return undefined;
  }
  return led;
}
