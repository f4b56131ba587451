import { existsSync, readFileSync } from 'node:fs';
import { sourceFiles, wordsOf } from './source-files';

interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly preloadRule: Readonly<Record<string, { readonly packages: readonly string[] }>>;
}

const { pages, subPackages, preloadRule } = appConfig();
const configured = [
  ...pages,
  ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
];
/** The gallery is for developers: it is registered in development builds only and has no route. */
const ofDevelopers = 'src/pages/gallery/index.tsx';

test('app.config.ts and routes.ts list the same pages', () => {
  const routes = wordsOf('src/routes.ts')
    .map(({ text }) => text)
    .filter((text) => text.startsWith('/pages/'));
  expect(routes.sort()).toEqual(configured.map((page) => `/${page}`).sort());
});

test('every listed page is there, and every page is listed', () => {
  const files = sourceFiles('src/pages').filter((path) => path.endsWith('.tsx') && path !== ofDevelopers);
  expect(configured.map((page) => `src/${page}.tsx`).sort()).toEqual(files.sort());
  for (const page of configured) expect(existsSync(`src/${page}.config.ts`)).toBe(true);
});

test('only home and mine weigh on the first start', () => {
  expect(pages).toEqual(['pages/home/index', 'pages/preferences/index']);
  const roots = subPackages.map(({ root }) => root);
  for (const { packages } of Object.values(preloadRule))
    expect(roots).toEqual(expect.arrayContaining([...packages]));
});

test('a page has at most 25 lines: it names its feature and where to go next', () => {
  expect(sourceFiles('src/pages').filter((path) => linesOf(path) > 25)).toEqual([]);
});

/** Long enough lists of plain words are data, not code. */
const lists = /^src\/content\/messages\//;

test('a file has at most 200 lines, the blank and the commented ones aside', () => {
  const files = ['src', 'contract', 'server/src', 'config'].flatMap((folder) => sourceFiles(folder));
  expect(files.filter((path) => !lists.test(path) && linesOf(path) > 200)).toEqual([]);
});

function linesOf(path: string): number {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => !/^\s*(?:$|\/\/|\/?\*)/.test(line)).length;
}

/** Taro and webpack hand these two to the file while building. */
function appConfig(): AppConfig {
  const given = { defineAppConfig: (config: AppConfig) => config, SETTINGS: { speech: '', release: true } };
  Object.assign(globalThis, given);
  const { default: config } = jest.requireActual<{ default: AppConfig }>('@/app.config');
  return config;
}
