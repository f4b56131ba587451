import { readdirSync } from 'node:fs';
import vm from 'node:vm';
import { compile } from '../../../tools/check-weapp/compilers/wechat-compiler.cjs';

/** A node as WeChat's own template compiler makes it. */
export interface RawNode {
  readonly tag: string;
  readonly attr?: Readonly<Record<string, unknown>>;
  readonly children: readonly (RawNode | string)[];
}

export interface Renderer {
  /** The rendered tree of a template; components are put in the place where they are used. */
  render(template: string, data: object): RawNode;
  /** What the compiled templates complained about, such as a template that does not exist. */
  readonly complaints: string[];
}

const renderers = new Map<string, Renderer>();

/** WeChat's compiled templates of a build, compiled once for all phones of a test run. */
export function rendererOf(dist: string): Renderer {
  const known = renderers.get(dist);
  if (known) return known;
  const renderer = createRenderer(dist);
  renderers.set(dist, renderer);
  return renderer;
}

type Generate = (template: string) => ((json: string) => RawNode) | undefined;

function createRenderer(dist: string): Renderer {
  const complaints: string[] = [];
  const generate = compiled(dist, (...words) => complaints.push(words.map(String).join(' ')));
  const render = (template: string, data: object): RawNode => {
    const draw = generate(template);
    if (!draw) throw new Error(`${template} is not in the build.`);
    return expand(draw(JSON.stringify(data)));
  };
  const expand = (node: RawNode): RawNode => {
    const children = node.children.map((child) => (typeof child === 'string' ? child : expand(child)));
    if (node.tag !== 'wx-comp') return { ...node, children };
    return { ...node, children: render('comp.wxml', { ...node.attr }).children };
  };
  return { render, complaints };
}

function compiled(dist: string, complain: (...words: unknown[]) => void): Generate {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const templates = files.filter((file) => /\.(wxml|wxs)$/.test(file));
  const { code, errors } = compile('wcc', dist, ['-d', '-cc', '0', ...templates, '-gn', '$gwx']);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const log = { log: complain, warn: complain, error: complain, info: complain };
  const context = vm.createContext({ window: {}, console: log });
  // Data must be made of the same world's objects: the templates' own scripts ask for constructors.
  const source = `${code}\n;(function (template) {
    var draw = $gwx(template);
    return draw && function (json) { return draw(JSON.parse(json)); };
  })`;
  return new vm.Script(source).runInContext(context);
}
