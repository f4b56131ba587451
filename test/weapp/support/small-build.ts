import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path; `undefined` leaves one out. */
export type Files = Readonly<Record<string, string | undefined>>;

/** Writes a mini-program small enough to read, sound but for the given files, and hands back its folder. */
export function writeSmallBuild(faults: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-build-'));
  for (const [file, content] of Object.entries({ ...sound, ...faults })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

export function removeBuild(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export const soundApp = {
  pages: ['pages/home/index'],
  subPackages: [{ root: 'pages/more', pages: ['index'] }],
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['pages/more'] } },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  sitemapLocation: 'sitemap.json',
};

const sound: Files = {
  'app.js': 'App({ onLaunch: function () { wx.setStorageSync("opened", true); } });',
  'app.json': JSON.stringify(soundApp),
  'app.wxss': '.page { color: #222; }',
  'base.wxml': `<template name="view"><view ${ariaOfView()} class="{{i.cl}}"></view></template>`,
  'project.config.json': JSON.stringify({
    miniprogramRoot: './',
    appid: 'touristappid',
    compileType: 'miniprogram',
  }),
  'sitemap.json': JSON.stringify({ rules: [{ action: 'disallow', page: '*' }] }),
  ...page('pages/home/index', '../../base.wxml'),
  ...page('pages/more/index', '/base.wxml'),
};

function page(path: string, base: string): Files {
  return {
    [`${path}.js`]: 'Page({ data: {} });',
    [`${path}.json`]: '{}',
    [`${path}.wxml`]: `<import src="${base}"/><template is="view" data="{{i: root}}"/>`,
  };
}

function ariaOfView(): string {
  const attributes: { View: Record<string, string> } = createRequire(__filename)(
    '../../../config/weapp/aria-attributes.js',
  );
  return Object.keys(attributes.View)
    .map((name, index) => `${name}="{{i.p${index}}}"`)
    .join(' ');
}
