/** Moves the focus into a field after its error was picked. Pages further down the stack may hold the same id, unseen. */
export function focusField(id: string): void {
  const fields = [...document.querySelectorAll<HTMLElement>(`[id="${id}"]`)];
  const seen = fields.find((field) => field.getClientRects().length > 0);
  seen?.querySelector<HTMLElement>('input, textarea, button')?.focus();
}

/**
 * Marks where a row stands that is about to give way to others.
 *
 * @returns to be called once they are drawn: moves the focus to the first of them, which would else be lost with the row
 */
export function focusInPlaceOf(id: string): () => void {
  const row = document.getElementById(id);
  const list = row?.parentElement;
  const place = row && list ? [...list.children].indexOf(row) : -1;
  return () => {
    const first = list?.children[place];
    const control = first?.matches('button') ? first : first?.querySelector('input, button');
    if (control instanceof HTMLElement) control.focus();
  };
}

/** Moves the focus to the question of the page that has just come: a reader begins there, and Tab goes on from there. */
export function focusHeading(): void {
  heading()?.focus({ preventScroll: true });
}

let left = 10;
let isFirst = true;

/**
 * The same for a page that comes, or comes back; its heading may take a moment. The page somebody opens the program
 * with is read from its beginning, and errors keep the focus they have taken.
 */
export function focusArrival(): void {
  if (isFirst) {
    isFirst = false;
    return;
  }
  left = 10;
  tryAgain();
}

function tryAgain(): void {
  const taken = document.activeElement?.closest('[role=alert], [role=dialog]');
  if (taken?.getClientRects().length) return;
  left -= 1;
  if (heading()) focusHeading();
  else if (left > 0) setTimeout(tryAgain, 100);
}

function heading(): HTMLElement | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>('h1')];
  return headings.find((one) => one.getClientRects().length > 0);
}
