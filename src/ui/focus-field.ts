/** Moves the focus into a field after its error was picked; a mini-program can only scroll there. */
export function focusField(_id: string): void {}
