import type { RawNode } from './render';

/** A node on the screen. */
export interface PhoneNode {
  /** As in wxml, without WeChat's prefix: view, text, button, input. */
  readonly tag: string;
  readonly sid: string;
  readonly uid: string;
  readonly className: string;
  /** aria-role, or what the tag is by itself. */
  readonly role: string;
  /** aria-label, or else the text. */
  readonly label: string;
  /** Everything written inside, without line breaks. */
  readonly text: string;
  readonly disabled: boolean;
  /** By their wxml names in camelCase (ariaLabel, maxlength); events as bindtap, catchtap. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly parent: PhoneNode | undefined;
  readonly children: readonly (PhoneNode | string)[];
}

/** What to look for; all that is given must hold. Text and label: the whole, or a pattern in it. */
export interface Query {
  readonly text?: string | RegExp;
  readonly label?: string | RegExp;
  readonly role?: string;
  readonly className?: string;
  readonly tag?: string;
}

const roles: Readonly<Record<string, string>> = {
  button: 'button',
  input: 'textbox',
  textarea: 'textbox',
  switch: 'switch',
  checkbox: 'checkbox',
  radio: 'radio',
  image: 'img',
  picker: 'combobox',
};

export function createTree(raw: RawNode, parent?: PhoneNode): PhoneNode {
  const attributes = raw.attr ?? {};
  const tag = raw.tag.replace(/^wx-/, '');
  const children: (PhoneNode | string)[] = [];
  const node: PhoneNode = {
    tag,
    attributes,
    parent,
    children,
    sid: word(attributes['data-sid']),
    uid: word(attributes.id),
    className: word(attributes.class),
    role: word(attributes.ariaRole) || roles[tag] || '',
    disabled: attributes.disabled === true || attributes.disabled === 'true',
    get text() {
      return children
        .map((child) => (typeof child === 'string' ? child : child.text))
        .join('')
        .trim();
    },
    get label() {
      return word(attributes.ariaLabel) || node.text;
    },
  };
  for (const child of raw.children)
    children.push(typeof child === 'string' ? child : createTree(child, node));
  return node;
}

/** The node and all below it, in the order of reading. */
export function allNodes(node: PhoneNode): PhoneNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : allNodes(child)))];
}

export function ancestorsOf(node: PhoneNode): PhoneNode[] {
  return node.parent ? [node.parent, ...ancestorsOf(node.parent)] : [];
}

/** Matching nodes; where one lies inside another with the same match by text, only the inner one. */
export function findIn(root: PhoneNode, query: Query): PhoneNode[] {
  const found = allNodes(root).filter((node) => matches(node, query));
  if (query.text === undefined) return found;
  return found.filter((node) => !found.some((other) => other !== node && ancestorsOf(other).includes(node)));
}

function matches(node: PhoneNode, { text, label, role, className, tag }: Query): boolean {
  return (
    says(node.text, text) &&
    says(node.label, label) &&
    (role === undefined || node.role === role) &&
    (tag === undefined || node.tag === tag) &&
    hasClass(node, className)
  );
}

function says(words: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? words === wanted : wanted.test(words);
}

/** CSS modules add a hash to the name in the source: `field` is found as `field_x1Yz`. */
function hasClass(node: PhoneNode, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  return node.className.split(/\s+/).some((name) => name === wanted || name.startsWith(`${wanted}_`));
}

/** What can be read on the screen, a line for each piece; fields show their value or their hint. */
export function textOf(root: PhoneNode): string {
  return linesOf(root)
    .filter((line) => line !== '')
    .join('\n');
}

function linesOf(node: PhoneNode): string[] {
  if (node.tag === 'text') return [node.text];
  if (node.role === 'textbox') return [word(node.attributes.value) || word(node.attributes.placeholder)];
  const inline = node.children.some((child) => typeof child === 'string' && child.trim() !== '');
  if (inline) return [node.text];
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : linesOf(child)));
}

const word = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
