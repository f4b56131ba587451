import { hears, isClosed, rest, type Spot, whenAppearing } from './tap-gate';

/** Stands on the root while a page has only just appeared or a button was only just tapped. */
const resting = 'data-resting';

const root = document.documentElement;
let labelled = false;
let unmarking: ReturnType<typeof setTimeout> | undefined;

/** One ear for everything a browser can click: buttons, labels, links, and what Enter does to them. */
document.addEventListener('click', onClick, true);
document.addEventListener('keydown', onKeyDown, true);
whenAppearing(mark);

function onClick(event: MouseEvent): void {
  const target = event.target as HTMLElement;
  const label = target.closest('label');
  const field = target.closest('input, textarea, select');
  // What a browser clicks for a label belongs to the tap on the label.
  const ofLabel = labelled && field !== null;
  labelled = false;
  if (ofLabel) return;
  const isFree = isFreeOf(target, field !== null && label === null);
  const heard = isFree ? !isClosed() : hears(spotOf(event, label ?? target));
  if (!heard) swallow(event);
  else if (label) labelled = field === null;
  else if (!isFree) mark();
}

/** A field to write in only takes the focus, and of − and + every tap counts. */
function isFreeOf(target: Element, isField: boolean): boolean {
  return isField || target.closest('[data-repeats]') !== null;
}

/** A keyboard clicks without a place. */
function spotOf({ clientX: x, clientY: y, detail }: MouseEvent, target: Element): Spot {
  if (detail === 0) return { on: target.closest('button, label, a') ?? target };
  return { x, y, ...(target.tagName === 'LABEL' && { choice: target }) };
}

/** A key held down is one deed. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter' && (event.target as Element).tagName !== 'TEXTAREA')
    swallow(event);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function mark(): void {
  clearTimeout(unmarking);
  root.setAttribute(resting, '');
  unmarking = setTimeout(() => root.removeAttribute(resting), rest);
}
