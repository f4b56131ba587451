/** Milliseconds in which a page that has just appeared hears no tap, and a spot no second one. */
export const rest = 600;

/** Pixels: two taps nearer to each other than this were meant for one thing. */
const near = 24;

/** Where a finger was, and on which choice, if on one; of a keyboard, what it was on. */
export type Spot =
  | { readonly x: number; readonly y: number; readonly choice?: unknown }
  | { readonly on: unknown };

let closed = false;
let opening: ReturnType<typeof setTimeout> | undefined;
let last: Spot | undefined;
let tellAppeared = (): void => undefined;

/**
 * Something else stands under the finger now: a page, or a dialog over it. The second half of a double tap must not
 * reach it, so for a while nothing is heard. No exception for calls of 120: whoever means one taps again.
 */
export function appear(): void {
  clearTimeout(opening);
  closed = true;
  opening = setTimeout(open, rest);
  tellAppeared();
}

/** Whether this tap is a deed of its own; asking counts as doing it. */
export function hears(spot: Spot): boolean {
  if (closed || (last && isNear(last, spot))) return false;
  last = spot;
  setTimeout(() => {
    if (last === spot) last = undefined;
  }, rest);
  return true;
}

/** Whether something has only just appeared. */
export function isClosed(): boolean {
  return closed;
}

/** Taps count from now on. */
export function open(): void {
  clearTimeout(opening);
  closed = false;
  last = undefined;
}

/** Lets only taps through that are deeds of their own; of what `repeats` each is, once the page has stood a while. */
export function heeded(act: () => void, repeats = false): (event: { readonly detail: object }) => void {
  // WeChat tells where on the page the finger was; Taro's types leave that out.
  return ({ detail }) => {
    if (repeats ? !closed : hears(detail as Spot)) act();
  };
}

/** Told at every appearance, once taps have stopped counting. */
export function whenAppearing(heard: () => void): void {
  tellAppeared = heard;
}

function isNear(one: Spot, other: Spot): boolean {
  if ('on' in one || 'on' in other) return 'on' in one && 'on' in other && one.on === other.on;
  // Of two choices that scroll under one finger each counts; one that came to lie under it does not.
  if (one.choice && other.choice) return one.choice === other.choice;
  return Math.abs(one.x - other.x) < near && Math.abs(one.y - other.y) < near;
}
