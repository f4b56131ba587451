/** Moves the focus into a field after its error was picked. Pages further down the stack may hold the same id, unseen. */
export function focusField(id: string): void {
  const fields = [...document.querySelectorAll<HTMLElement>(`[id="${id}"]`)];
  const seen = fields.find((field) => field.getClientRects().length > 0);
  seen?.querySelector<HTMLElement>('input, textarea, button')?.focus();
}
