import { FormElement } from '@tarojs/runtime';
import { type ComponentChild, type ContainerNode, options, type VNode } from 'preact';
import { render } from 'preact/compat';
import { words } from './words-of-views';

/** What Taro asks of `react-dom` in a mini-program, with Preact drawing into Taro's nodes (decision 0048). */
export default {
  createRoot: (container: ContainerNode) => ({
    render: (tree: ComponentChild) => render(tree, container),
  }),

  /** What one tap or key changes is drawn once, before WeChat goes on. */
  unstable_batchedUpdates(handle: () => void): void {
    const before = options.debounceRendering;
    let draw: (() => void) | undefined;
    options.debounceRendering = (due) => {
      draw = due;
    };
    try {
      handle();
    } finally {
      options.debounceRendering = before;
      draw?.();
    }
  },
};

type Props = Record<string, unknown>;
/** As Preact 10 keeps it; `__e` is the node that was drawn (its `mangle.json`). */
type Drawn = VNode & { __e?: Taken; denied?: readonly string[] };
interface Taken {
  readonly props: Props;
  setAttribute(name: string, value: unknown): void;
}

/** In place of what Preact does with every prop of HTML: Taro's nodes have events in small letters, and taps for clicks. */
options.vnode = (vnode: Drawn) => {
  if (typeof vnode.type !== 'string') return;
  const given = vnode.props as Props;
  const props: Props = {};
  // One loop and no lists: it runs for every node that is drawn.
  for (const name in given) {
    const value = given[name];
    if (!isGiven(name, value)) continue;
    props[nameIn(name, value, vnode.type)] = valueIn(name, value);
    if (value === false) vnode.denied = [...(vnode.denied ?? []), name];
  }
  vnode.props = props as Drawn['props'];
};

/** `{isSo && <Some />}` that is not so is no child, and no attribute. */
function isGiven(name: string, value: unknown): boolean {
  return value !== undefined && value !== null && (value !== false || name !== 'children');
}

function nameIn(name: string, value: unknown, type: string): string {
  if (name === 'children') return type === 'view' && typeof value === 'string' ? words : name;
  if (name[0] !== 'o' || name[1] !== 'n') return name;
  return name === 'onClick' ? 'ontap' : name.toLowerCase();
}

/** A style crosses to the screen as one text (`style-text.js`). */
function valueIn(name: string, value: unknown): unknown {
  if (name !== 'style' || typeof value === 'string') return value;
  return Object.entries(value as Record<string, string>)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, '-$&').toLowerCase()}: ${value};`)
    .join(' ');
}

/** Preact takes an attribute away where it is `false`; to WeChat that is its default, which may be `true`. */
const { diffed } = options;
options.diffed = (vnode: Drawn) => {
  diffed?.(vnode);
  for (const name of vnode.denied ?? [])
    if (vnode.__e?.props[name] === undefined) vnode.__e?.setAttribute(name, false);
};

/** A field begins with it; what is typed later stays. */
Object.defineProperty(FormElement.prototype, 'defaultValue', {
  set(this: FormElement, value: string) {
    if (!this.hasAttribute('value')) this.value = value;
  },
});
