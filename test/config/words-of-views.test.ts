import { buildSync } from 'esbuild';
import { words, written } from '../../config/weapp/words-of-views';

interface Shown {
  readonly v?: string;
  readonly cl?: string;
  readonly cn?: readonly Shown[];
}

/** Taro's nodes as a mini-program has them, with Preact drawing into them. */
interface Program {
  readonly h: (type: string, props: object | null, ...children: readonly unknown[]) => unknown;
  readonly document: { createElement(name: string): object };
  readonly hydrate: (node: object) => Shown;
  readonly isHasExtractProp: (node: { readonly props: object }) => boolean;
  readonly dom: { createRoot(node: object): { render(tree: unknown): void } };
}

const leftOut = Object.fromEntries(
  [
    'INNER_HTML',
    'ADJACENT_HTML',
    'CLONE_NODE',
    'CONTAINS',
    'SIZE_APIS',
    'TEMPLATE_CONTENT',
    'MUTATION_OBSERVER',
  ].map((name) => [`ENABLE_${name}`, 'false']),
);

const program = bundled(`
  export { h } from 'preact';
  export { document, hydrate } from '@tarojs/runtime';
  export { isHasExtractProp } from './config/weapp/component-numbers';
  export { default as dom } from './config/weapp/preact-dom';
`);

function bundled(contents: string): Program {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    ...{ bundle: true, write: false, format: 'cjs', platform: 'node', logLevel: 'error' },
    // As the build of a mini-program says; and none of what it leaves out of Taro's run time.
    define: { 'process.env.TARO_PLATFORM': '"mini"', ...leftOut },
    // Preact asks for the browser's document by this name.
    footer: { js: 'var document = module.exports.document;' },
  });
  const module = { exports: {} };
  new Function('module', 'exports', String(outputFiles[0]?.text))(module, module.exports);
  return module.exports as Program;
}

/** What crosses to the screen when each of the trees has been drawn in its turn: classes, words, and what is inside. */
function drawn(...trees: readonly unknown[]): unknown {
  const page = program.document.createElement('view');
  const root = program.dom.createRoot(page);
  for (const tree of trees) root.render(tree);
  return shown(program.hydrate(page));
}

function shown({ v, cl, cn = [] }: Shown): unknown {
  return [cl === undefined ? [] : `.${cl}`, v ?? [], cn.map(shown)].flat();
}

const view = (props: object | null, ...children: readonly unknown[]) => program.h('view', props, ...children);

test('a view that holds words only carries them itself, with its class', () => {
  expect(drawn(view({ class: 'a' }, '有难处'))).toEqual([['.a', '有难处']]);
  expect(drawn(view(null, view(null, '说一声')))).toEqual([[['说一声']]]);
});

test('words beside other things have a node of their own', () => {
  expect(drawn(view(null, '答', view(null, '3 题')))).toEqual([[['答'], ['3 题']]]);
});

test('what is not there crosses as nothing', () => {
  const page = program.document.createElement('view');
  program.dom.createRoot(page).render(view(null, view(null, false), view(null, undefined), view(null, '字')));
  expect(program.hydrate(page)).not.toHaveProperty('cn.0.children');
  expect(shown(program.hydrate(page))).toEqual([[[], [], ['字']]]);
});

test.each<[string, unknown, unknown, unknown]>([
  ['words by other words', view(null, '一'), view(null, '二'), [['二']]],
  ['words by a view', view(null, '一'), view(null, view(null, '二')), [[['二']]]],
  ['a view by words', view(null, view(null, '一')), view(null, '二'), [['二']]],
  ['words by several', view(null, '一'), view(null, '二', '三'), [[['二'], ['三']]]],
  ['words by nothing', view(null, '一'), view(null), [[]]],
  ['several by words', view(null, '一', view(null, '二')), view(null, '三'), [['三']]],
])('%s', (_name, before, after, expected) => {
  expect(drawn(before, after)).toEqual(expected);
});

test('such a view is as plain as without words: it has the small template', () => {
  expect(program.isHasExtractProp({ props: { class: 'a', [words]: '字', 'data-a': '1' } })).toBe(false);
  expect(program.isHasExtractProp({ props: { [words]: '字', 'aria-role': 'button' } })).toBe(true);
});

test('the templates write nothing where there are no words', () => {
  expect(written).toBe("{{i.v||''}}");
});
