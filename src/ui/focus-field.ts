/** Moves the focus into a field after its error was picked; a mini-program can only scroll there. */
export function focusField(_id: string): void {}

/** Moves the focus to what takes a row's place; a mini-program cannot, its reader goes on from the nearest words. */
export function focusInPlaceOf(_id: string): () => void {
  return () => {};
}

/** Moves the focus to the question of the page that has just come; WeChat's own navigation does so by itself. */
export function focusHeading(): void {}

/** The same for every page that comes or comes back. */
export function focusArrival(): void {}
