import { kit } from '@/content/messages/screen/kit';
import { rest } from '@/ui/tap-gate/tap-gate';
import type { Life } from './life';
import type { PageInstance, PageStack } from './page-stack';
import type { Renderer } from './render';
import {
  activate,
  createChecked,
  emit,
  leaveContainer,
  type Point,
  shownContainer,
  stepsOfStroke,
} from './touch';
import { allNodes, ancestorsOf, createTree, findIn, type PhoneNode, type Query, textOf } from './tree';
import { stepsOfWriting } from './typing';
import type { PrivacyGate } from './wx/privacy';

export interface Writing {
  readonly keyByKey?: boolean;
  /** Called when the phone rests after a key. */
  readonly afterKey?: () => void;
}

/** What a person sees and does. Each act waits until the phone has come to rest. */
export interface Screen {
  /** The rendered tree of the page on top. */
  tree(): PhoneNode;
  nodeCount(): number;
  text(): string;
  find(query: Query): PhoneNode[];
  /** The one node that matches. @throws {Error} that lists what is on the screen instead */
  get(query: Query): PhoneNode;
  /** A finger that waits until taps count, or in a hurry one that comes so many milliseconds after what was done last. */
  tap(target: PhoneNode | Query | string, how?: { readonly after: number }): Promise<void>;
  /**
   * A finger that comes down again, so many milliseconds later, on whatever now stands there: on all that hears taps.
   * Only − and + that stood there before stay out: each of their taps counts, and the finger is not on them.
   */
  drum(after: number): Promise<void>;
  /** A string names the field by its label. */
  type(target: PhoneNode | Query | string, words: string, how?: Writing): Promise<void>;
  /** Picks in a native picker, or moves any other control that reports a change. */
  choose(target: PhoneNode | Query | string, value: unknown): Promise<void>;
  /** Draws with one finger on a canvas, stroke after stroke. */
  draw(target: PhoneNode | Query, strokes: readonly (readonly Point[])[]): Promise<void>;
  /** The phone's own back. */
  back(): Promise<void>;
  /** Waits until the words are on the screen. */
  waitFor(words: string | RegExp, milliseconds?: number): Promise<void>;
}

interface Surroundings {
  readonly stack: PageStack;
  readonly life: Life;
  readonly renderer: Renderer;
  readonly gate: PrivacyGate;
}

export function createScreen({ stack, life, renderer, gate }: Surroundings): Screen {
  const checked = createChecked();
  const tree = () => {
    const { route, data } = stack.current();
    const raw = renderer.render(`${route}.wxml`, data);
    life.errors.push(...renderer.complaints.splice(0));
    const drawn = createTree(raw);
    shownContainer(stack.current(), drawn);
    return drawn;
  };
  const find = (query: Query) => findIn(tree(), query);
  stack.held = () => leaveContainer(stack.current(), tree());
  const get = (query: Query) => only(find(query), describeQuery(query), textOf(tree()));
  const nodeFor = (target: PhoneNode | Query | string, named: (words: string) => PhoneNode): PhoneNode => {
    if (typeof target === 'string') return named(target);
    return isNode(target) ? target : get(target);
  };
  const tappable = (words: string) => only(named(tree(), words), `「${words}」`, textOf(tree()));
  const fieldNamed = (label: string) => get({ label, role: 'textbox' });
  let tappedOn: PageInstance | undefined;
  const act = (work: () => void) => {
    life.enter(work);
    return life.settle();
  };

  return {
    tree,
    find,
    get,
    nodeCount: () => allNodes(tree()).length - 1,
    text: () => textOf(tree()),
    async tap(target, { after } = { after: rest }) {
      await life.advance(after);
      const node = nodeFor(target, tappable);
      checkTappable(node);
      if (isPrivacyButton(node)) gate.buttonTapped(node.uid);
      const troubles = life.errors.length;
      let heard = false;
      tappedOn = stack.current();
      await act(() => {
        heard = emit(stack.current(), node, 'tap', {}, true);
        heard = activate(stack.current(), node, checked) || heard;
        if (isPrivacyButton(node))
          heard = emit(stack.current(), node, 'agreeprivacyauthorization', {}) || heard;
      });
      if (!heard && life.errors.length === troubles)
        throw new Error(`Nothing listens to a tap on <${node.tag}> "${node.label}".`);
    },
    async drum(after) {
      life.pass(after);
      const stood = stack.current() === tappedOn;
      const hearing = allNodes(tree()).filter(
        (node) => 'bindtap' in node.attributes && !(stood && isStep(node)),
      );
      await act(() => {
        for (const node of hearing) emit(stack.current(), node, 'tap', {});
      });
    },
    async type(target, words, { keyByKey = false, afterKey } = {}) {
      const field = nodeFor(target, fieldNamed);
      for (const { work, key } of stepsOfWriting(stack.current(), field, words, keyByKey)) {
        await act(work);
        if (key) afterKey?.();
      }
    },
    async choose(target, value) {
      const node = nodeFor(target, tappable);
      const control = [node, ...ancestorsOf(node)].find(({ attributes }) => 'bindchange' in attributes);
      if (!control) throw new Error(`Nothing around "${node.label}" reports a change.`);
      await act(() => void emit(stack.current(), control, 'change', { value }));
    },
    async draw(target, strokes) {
      for (const stroke of strokes) {
        const canvas = isNode(target) ? target : get(target);
        for (const work of stepsOfStroke(stack.current(), canvas, stroke)) await act(work);
      }
    },
    async back() {
      tappedOn = stack.current();
      stack.back(1);
      await life.settle();
      tree();
    },
    waitFor: (words, milliseconds = 20_000) => waitUntil(() => textOf(tree()), words, milliseconds),
  };
}

async function waitUntil(text: () => string, words: string | RegExp, milliseconds: number): Promise<void> {
  const giveUp = Date.now() + milliseconds;
  const there = () => (typeof words === 'string' ? text().includes(words) : words.test(text()));
  while (!there()) {
    if (Date.now() > giveUp)
      throw new Error(`${words} did not appear in ${milliseconds} ms. On the screen:\n${text()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What a person means by a word: the node that says it whole, or whose label is it, or that contains it. */
function named(root: PhoneNode, words: string): PhoneNode[] {
  const containing = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const ways: Query[] = [{ text: words }, { label: words }, { text: containing }];
  return ways.map((query) => findIn(root, query)).find((found) => found.length > 0) ?? [];
}

function only(found: readonly PhoneNode[], wanted: string, screen: string): PhoneNode {
  const [first, second] = found;
  if (first && !second) return first;
  throw new Error(
    `${found.length === 0 ? 'Nothing' : `${found.length} nodes`} on the screen for ${wanted}:\n${screen}`,
  );
}

const isNode = (target: PhoneNode | Query): target is PhoneNode => 'sid' in target;
const describeQuery = (query: Query) =>
  Object.entries(query)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
const isStep = ({ label }: PhoneNode) => [kit.oneLess, kit.oneMore].some((words) => label.endsWith(words));
const isPrivacyButton = (node: PhoneNode) =>
  node.tag === 'button' && String(node.attributes.openType ?? '').includes('agreePrivacyAuthorization');

function checkTappable(node: PhoneNode): void {
  const off = [node, ...ancestorsOf(node)].find(({ disabled }) => disabled);
  if (off) throw new Error(`<${off.tag}> "${off.label}" is disabled and hears no tap.`);
}
