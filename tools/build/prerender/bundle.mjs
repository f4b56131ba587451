// Bundles the pages with stand-ins for the phone and runs them: the same components as in the program, drawn in Node.
import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { load } from '../../load.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const standIns = join(root, 'tools/build/prerender/stand-ins');

/** What a file of the program is drawn from instead. */
const replaced = {
  'src/ui/tap-gate/whole-page.h5.ts': '',
  'src/ui/tappable/tappable.h5.tsx': "export * from './tappable';",
  // Nothing lies over a page that is drawn.
  'src/ui/modal/use-modal.h5.ts': 'export const useModal = () => ({});',
  'src/ui/tabs/tabs.tsx': "export * from './tabs';",
  'src/ui/accordion/accordion.tsx': "export * from './accordion';",
  'src/features/screen/help/use-help.tsx': "export * from './use-help';",
  'src/features/policy-reader/article/shown-depth.tsx': "export * from './shown-depth';",
};

/** What asks the browser, or waits for it, is drawn as in the mini-program. */
const asOnPhones = [
  'src/content/policies/files.h5.ts',
  'src/ui/before-start.h5.ts',
  'src/ui/modal/close-by-back.h5.ts',
];

/** Every page that stands in HTML, drawn for the town whose pack lies in `regionFolder`. */
export async function drawPages(regionFolder, settings) {
  const { scopedName } = await load('config/class-names.ts');
  const outfile = join(root, `.cache/prerender-${process.pid}.cjs`);
  await build({
    absWorkingDir: root,
    entryPoints: ['tools/build/prerender/render-pages.tsx'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    jsx: 'automatic',
    resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.mjs', '.js', '.json'],
    define: { SETTINGS: JSON.stringify(settings), 'process.env.NODE_ENV': '"production"' },
    plugins: [places(regionFolder), phoneless(), named(scopedName)],
    logLevel: 'error',
  });
  try {
    return createRequire(import.meta.url)(outfile).drawPages();
  } finally {
    await rm(outfile);
  }
}

/** The program's short names for its folders. */
function places(regionFolder) {
  const folders = {
    '@/': join(root, 'src/'),
    '@contract/': join(root, 'contract/'),
    '@region/': `${regionFolder}/`,
  };
  return {
    name: 'places',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^@(contract|region)?\// }, ({ path, kind }) => {
        const [short, folder] = Object.entries(folders).find(([name]) => path.startsWith(name));
        return resolve(`./${relative(root, folder + path.slice(short.length))}`, { kind, resolveDir: root });
      });
      onResolve({ filter: /^@tarojs\/taro$/ }, () => ({ path: join(standIns, 'taro.ts') }));
      onResolve({ filter: /^react$/ }, ({ importer }) =>
        importer.startsWith(join(root, 'src')) ? { path: join(standIns, 'react.mjs') } : undefined,
      );
    },
  };
}

/** Adapters of the phone do nothing, and what needs the program is drawn otherwise. */
function phoneless() {
  return {
    name: 'phoneless',
    setup({ onLoad }) {
      onLoad({ filter: /src[/\\](platform|ui|features|content)[/\\].*\.tsx?$/ }, ({ path }) =>
        insteadOf(path, relative(root, path).replaceAll('\\', '/')),
      );
    },
  };
}

/** What is loaded for a file of the program; nothing for one that is taken as it is. */
async function insteadOf(path, file) {
  if (file.startsWith('src/platform/'))
    return { contents: adapters(await readFile(path, 'utf8')), resolveDir: standIns };
  if (asOnPhones.includes(file))
    return {
      contents: await readFile(path.replace('.h5.ts', '.ts')),
      resolveDir: dirname(path),
      loader: 'ts',
    };
  const contents = replaced[file];
  return contents === undefined ? undefined : { contents, resolveDir: standIns };
}

/** The names a file of adapters exports, each as its stand-in, or as one that never answers. */
function adapters(source) {
  const names = [...source.matchAll(/export (?:async )?(?:function|const) (\w+)/g)].map(([, name]) => name);
  const lines = names.map((name) => `export const ${name} = Reflect.get(phone, '${name}') ?? phone.nothing;`);
  return ["import * as phone from './platform';", ...lines].join('\n');
}

/** Of a style sheet only the names of its classes are needed: the build has written the rest. */
function named(scopedName) {
  return {
    name: 'named',
    setup({ onLoad }) {
      onLoad({ filter: /\.scss$/ }, async ({ path }) => {
        const classes = (await readFile(path, 'utf8')).match(/(?<=\.)[a-z][\w-]*/gi) ?? [];
        const names = Object.fromEntries(classes.map((name) => [name, scopedName(name, path)]));
        return { contents: JSON.stringify(path.endsWith('.module.scss') ? names : {}), loader: 'json' };
      });
    },
  };
}
