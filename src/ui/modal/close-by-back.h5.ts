/** What back closes, the uppermost last. */
let open: readonly (() => void)[] = [];
/** Entries whose modals went by other means, while it is not yet known whether others take them over. */
let spare = 0;
/** Told once such entries are gone. */
let gone: (() => void) | undefined;
let leaving: Promise<void> = Promise.resolve();

// At a window listeners are told in the order they came, whatever their phase. The app loads this first, before the
// router begins to listen: what closes a modal is no step back through pages.
window.addEventListener('popstate', onPopState, true);

function onPopState(event: PopStateEvent): void {
  if (open.length === 0 && !gone) return;
  event.stopImmediatePropagation();
  const close = gone ?? open[open.length - 1];
  if (gone) gone = undefined;
  else open = open.slice(0, -1);
  close?.();
}

/**
 * An entry of the browser's history for what lies over the page: back takes it away, and with it what lies there.
 *
 * @returns to be called when it goes by other means; its entry goes with it, or to what comes in its place
 */
export function closeByBack(close: () => void): () => void {
  // As the router wrote it: its own count of entries stays right.
  if (spare === 0) window.history.pushState(window.history.state, '');
  else spare -= 1;
  open = [...open, close];
  return () => {
    if (!open.includes(close)) return;
    open = open.filter((other) => other !== close);
    spare += 1;
    leaving = new Promise((tell) => queueMicrotask(() => leaveEntries(tell)));
  };
}

function leaveEntries(tell: () => void): void {
  if (spare === 0) {
    tell();
    return;
  }
  gone = tell;
  window.history.go(-spare);
  spare = 0;
}

/** Once the history is again as the page left it: only then may another page be opened. */
export async function closedByBack(): Promise<void> {
  // What takes the modal away runs after the tap that closed it.
  await new Promise((next) => setTimeout(next));
  await leaving;
}
