import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type Files, removeBuild, soundApp, writeSmallBuild } from './support/small-build';

const tool = resolve(__dirname, '../../tools/check-weapp/index.mjs');

const app = (changes: object): Files => ({ 'app.json': JSON.stringify({ ...soundApp, ...changes }) });
const home = (code: string): Files => ({ 'pages/home/index.js': code });
const filler = (kilobytes: number) => '.a { color: red; }\n'.repeat((kilobytes * 1024) / 19);

const faults: [name: string, check: string, files: Files, said: string][] = [
  [
    'a page that is not built',
    'app',
    { 'pages/home/index.wxml': undefined },
    'pages/home/index.wxml is not in the build',
  ],
  ['no sitemap', 'app', { 'sitemap.json': undefined }, 'copy.patterns'],
  ['no privacy check', 'app', app({ __usePrivacyCheck__: undefined }), '__usePrivacyCheck__'],
  ['no lazy loading', 'app', app({ lazyCodeLoading: undefined }), 'lazyCodeLoading'],
  [
    'a main page in a sub-package',
    'app',
    app({ pages: ['pages/home/index', 'pages/more/index'] }),
    'list it there',
  ],
  ['a package not fetched ahead', 'app', app({ preloadRule: {} }), 'is without pages/more/'],
  [
    'a package fetched ahead by wifi only',
    'app',
    app({ preloadRule: { 'pages/home/index': { packages: ['pages/more'] } } }),
    'set network to "all"',
  ],
  [
    'a share button on a page that does not share',
    'sharing',
    home('Page({ tools: [{ sharesPage:!0 }] })'),
    'pages/home/index has a share button without enableShareAppMessage',
  ],
  [
    'a share button in a script of the package',
    'sharing',
    {
      'pages/more/index.js': 'require("./sub-common/a.js");Page({})',
      'pages/more/sub-common/a.js': 'var a = { openType:"share" };',
    },
    'pages/more/index has a share button',
  ],
  [
    'a share button in a module that the page reaches through another',
    'sharing',
    {
      'pages/more/index.js': 'require("./sub-common.js");p.push([[1],{9:function(n,e,t){t(11)}}])',
      'pages/more/sub-common.js': 'p.push([[2],{11:function(n,e,t){t(12)},12:(function(){sharesPage:!0})}])',
    },
    'pages/more/index has a share button',
  ],
  ['a main package of 521 KB', 'budget', { 'big.wxss': filler(521) }, 'The main package is'],
  [
    'a sub-package of 310 KB',
    'budget',
    { 'pages/more/big.wxss': filler(310) },
    'The sub-package pages/more/ is',
  ],
  [
    'templates without aria',
    'aria',
    { 'base.wxml': '<view hover-class="{{i.p1}}"></view>' },
    'without aria-label',
  ],
  [
    'one attribute lost',
    'aria',
    { 'base.wxml': '<image aria-label="{{i.p1}}"/>' },
    '<image> is without aria-role',
  ],
  ['a broken script', 'script', home('Page({'), 'pages/home/index.js:1:7'],
  ['optional chaining', 'script', home('Page(wx?.a)'), 'old phone'],
  ['a dynamic import', 'script', home('import("./x")'), 'pages/home/index.js:1:'],
  ['eval', 'script', home('eval("1")'), 'eval makes code out of text'],
  ['new Function', 'script', home('new Function("return 1")'), 'Function makes code'],
  ['a look-behind', 'script', home('/(?<=a)b/.test("ab")'), 'look-behind'],
  ['window', 'script', home('Page({ a: function () { return window.x; } })'), '1:32: window does not exist'],
  [
    'fetch after asking for window',
    'script',
    home('typeof window === "object" && fetch("/")'),
    'fetch does not',
  ],
  ['the wrong branch', 'script', home('typeof URL === "undefined" ? URL : 1'), 'URL does not'],
  ['an unclosed tag', 'wxml', { 'pages/home/index.wxml': '<view><text></view>' }, 'pages/home/index.wxml:1:'],
  [
    'an import that is not there',
    'wxml',
    { 'base.wxml': '<import src="./gone.wxml"/>' },
    'gone.wxml is not in',
  ],
  ['a broken style sheet', 'wxss', { 'app.wxss': '.a > , { color: red }' }, 'app.wxss(1:6)'],
  ['a broken expression', 'template', { 'base.wxml': '<view class="{{ i. }}"/>' }, 'base.wxml:1:'],
  ['an unknown key in app.json', 'json', app({ tabBar: { list: 'none' } }), 'app.json'],
  [
    'a wrong colour in a page',
    'json',
    { 'pages/more/index.json': '{"navigationBarTextStyle":"pink"}' },
    'pages/more/index.json',
  ],
];

test('a sound build passes every check, each with its figure', () => {
  const { status, output } = judge({});

  expect(output).toMatch(/^ok {3}app\.json: 2 pages, 1 sub-package$/m);
  expect(output.match(/^ok/gm)).toHaveLength(9);
  expect(status).toBe(0);
});

test.each(faults)('%s is found by %s', (_name, check, files, said) => {
  const { status, output } = judge(files, ['--only', check]);

  expect(output).toContain(said);
  expect(status).toBe(1);
});

test.each([
  ['if (typeof fetch !== "undefined") fetch("/");'],
  ['typeof URL === "function" && new URL("/");'],
  ['var d = typeof document > "u" ? null : document;'],
  ['(typeof window === "undefined" || !wx) || window.scrollTo(0, 0);'],
  ['var crypto = { now: 1 }; crypto.now;'],
])('%s is allowed', (code) => {
  expect(judge(home(code), ['--only', 'script'])).toMatchObject({ status: 0 });
});

test('a page that shares and says what is allowed', () => {
  const sharing = home('Page({ tools: [{ sharesPage:!0 }] }, { enableShareAppMessage:!0 })');
  expect(judge(sharing, ['--only', 'sharing'])).toMatchObject({ status: 0 });
});

test('a page that only shares a file with one that has a button', () => {
  const beside = {
    'pages/more/index.js': 'require("./sub-common.js");p.push([[1],{9:function(n,e,t){t(11)}}])',
    'pages/more/sub-common.js': 'p.push([[2],{11:function(){},12:function(){sharesPage:!0}}])',
  };
  expect(judge(beside, ['--only', 'sharing'])).toMatchObject({ status: 0 });
});

test('a folder without a build says what to run', () => {
  expect(judge({ 'app.json': undefined }).output).toContain('npm run build:weapp');
});

function judge(files: Files, options: readonly string[] = []): { status: number | null; output: string } {
  const folder = writeSmallBuild(files);
  try {
    const { status, stdout, stderr } = spawnSync('node', [tool, folder, ...options], { encoding: 'utf8' });
    return { status, output: stdout + stderr };
  } finally {
    removeBuild(folder);
  }
}
