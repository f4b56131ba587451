import type { PageInstance } from './page-stack';
import { allNodes, ancestorsOf, findIn, type PhoneNode } from './tree';

/** Sends an event to a node and up its ancestors, to those whose template listens, as WeChat does. */
export function emit(
  page: PageInstance,
  node: PhoneNode,
  type: string,
  detail: object,
  bubbles = false,
  fingers: Fingers = noFingers,
): boolean {
  const path = bubbles ? [node, ...ancestorsOf(node)] : [node];
  let heard = false;
  for (const place of path) {
    const caught = `catch${type}` in place.attributes;
    if (!caught && !(`bind${type}` in place.attributes)) continue;
    heard = true;
    page.eh({ ...eventAt(type, detail, node, place), ...fingers });
    if (caught) break;
  }
  return heard;
}

/** Taro writes into the event, so each listener gets its own. */
function eventAt(type: string, detail: object, target: PhoneNode, place: PhoneNode): object {
  const at = { x: 10, y: 10 };
  return {
    type,
    timeStamp: Date.now(),
    detail: { ...(type === 'tap' ? at : {}), ...detail },
    mark: {},
    mut: false,
    target: { id: target.uid, dataset: { sid: target.sid }, offsetLeft: 0, offsetTop: 0 },
    currentTarget: { id: place.uid, dataset: { sid: place.sid }, offsetLeft: 0, offsetTop: 0 },
  };
}

/** Where a finger is, from the corner of the canvas it writes on. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Fingers {
  readonly touches: readonly object[];
  readonly changedTouches: readonly object[];
}
const noFingers: Fingers = { touches: [], changedTouches: [] };

/** One stroke of a finger on a canvas, event by event. @throws {Error} where nobody listens to fingers */
export function stepsOfStroke(
  page: PageInstance,
  canvas: PhoneNode,
  stroke: readonly Point[],
): (() => void)[] {
  if (canvas.tag !== 'canvas') throw new Error(`<${canvas.tag}> is nothing to draw on.`);
  const send = (type: string, at: Point, down: boolean) => (): void => {
    const touch = { identifier: 0, ...at };
    const fingers = { touches: down ? [touch] : [], changedTouches: [touch] };
    if (!emit(page, canvas, type, {}, true, fingers)) throw new Error(`The canvas does not hear ${type}.`);
  };
  const [first, ...rest] = stroke;
  const last = stroke.at(-1);
  if (!first || !last) return [];
  return [
    send('touchstart', first, true),
    ...rest.map((point) => send('touchmove', point, true)),
    send('touchend', last, false),
  ];
}

/** What native controls do by themselves when they, or a label around them, are tapped. */
export function activate(page: PageInstance, node: PhoneNode, checked: Checked): boolean {
  const control = controlAt(node);
  if (!control || control.disabled) return false;
  switch (control.tag) {
    case 'checkbox':
    case 'radio':
      return tick(page, control, checked);
    case 'switch':
      return emit(page, control, 'change', { value: checked.toggle(control) });
    case 'button':
      return submitOrReset(page, control);
    default:
      return false;
  }
}

/** Native ticks: WeChat keeps them, the page only hears of the change. */
export interface Checked {
  is(node: PhoneNode): boolean;
  set(node: PhoneNode, on: boolean): void;
  toggle(node: PhoneNode): boolean;
}

export function createChecked(): Checked {
  const states = new Map<string, boolean>();
  const is = (node: PhoneNode) => states.get(node.sid) ?? node.attributes.checked === true;
  const set = (node: PhoneNode, on: boolean) => void states.set(node.sid, on);
  return {
    is,
    set,
    toggle(node) {
      set(node, !is(node));
      return is(node);
    },
  };
}

const controls = ['checkbox', 'radio', 'switch', 'button'];

function controlAt(node: PhoneNode): PhoneNode | undefined {
  const path = [node, ...ancestorsOf(node)];
  const direct = path.find(({ tag }) => controls.includes(tag));
  if (direct) return direct;
  const label = path.find(({ tag }) => tag === 'label');
  return label && allNodes(label).find(({ tag }) => controls.includes(tag));
}

function tick(page: PageInstance, control: PhoneNode, checked: Checked): boolean {
  const group = ancestorsOf(control).find(({ tag }) => tag === `${control.tag}-group`);
  if (!group) return false;
  const members = allNodes(group).filter(({ tag }) => tag === control.tag);
  if (control.tag === 'checkbox') checked.toggle(control);
  else for (const member of members) checked.set(member, member === control);
  const values = members.filter(checked.is).map(({ attributes }) => attributes.value);
  return emit(page, group, 'change', { value: control.tag === 'radio' ? values[0] : values });
}

function submitOrReset(page: PageInstance, button: PhoneNode): boolean {
  const type = button.attributes.formType;
  const form = ancestorsOf(button).find(({ tag }) => tag === 'form');
  if (!form || (type !== 'submit' && type !== 'reset')) return false;
  const fields = allNodes(form).filter(({ attributes }) => attributes.name);
  const value = Object.fromEntries(fields.map(({ attributes }) => [attributes.name, attributes.value]));
  return emit(page, form, type, { value, target: {} });
}

/** Pages whose container back took away, while the program says still that it is shown. */
const left = new WeakSet<PageInstance>();

/** The one that a page shows; looked for with each drawing, so that one taken away can be shown again. */
export function shownContainer(page: PageInstance, root: PhoneNode): PhoneNode | undefined {
  const containers = findIn(root, { tag: 'page-container' });
  if (containers.length > 1) throw new Error('WeChat shows one page-container of a page at most.');
  const shown = containers.find(({ attributes }) => attributes.show === true);
  if (!shown) left.delete(page);
  return shown;
}

/**
 * WeChat's page-container: shown, it is taken away by back in place of the page, and says so; once more only after the
 * program has said that it is not shown. @returns whether it took back for itself
 */
export function leaveContainer(page: PageInstance, root: PhoneNode): boolean {
  const shown = shownContainer(page, root);
  if (!shown || left.has(page)) return false;
  left.add(page);
  for (const event of ['beforeleave', 'leave', 'afterleave']) emit(page, shown, event, {});
  return true;
}
