import { resolve } from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { scopedName, shortName } from './class-names';
import { standIns as standInsOfH5 } from './h5/stand-ins';
import { LighterFiles } from './lighter-files';
import { requireLiveBackend } from './live-backend';
import { RouteFiles } from './route-files';
import { parseSettings } from './settings';
import { standIns as standInsOfWeapp } from './weapp/stand-ins';

const root = resolve(__dirname, '..');
/** Packages written for newer phones than ours. */
const modern = ['valibot', 'uqr', 'zustand'].map((name) => resolve(root, 'node_modules', name));
/** Tests build a second copy, for a town that does not exist, beside the real one. */
const output = process.env.OUTPUT_ROOT ?? `dist/${process.env.TARO_ENV}`;

/**
 * Taro writes scripts as for the browsers of 2015. Ours know ES2018 (browserslist); Chinese stays Chinese: escaped, every
 * character costs six bytes.
 */
const smallScripts = {
  keep_fnames: false,
  compress: {
    ecma: 2018,
    passes: 2,
    arrows: true,
    collapse_vars: true,
    comparisons: true,
    computed_props: true,
    hoist_props: true,
    inline: true,
    loops: true,
    negate_iife: true,
    properties: true,
    reduce_funcs: true,
    reduce_vars: true,
    switches: true,
    typeofs: true,
    directives: true,
  },
  output: { ecma: 2018, ascii_only: false, quote_keys: false, keep_quoted_props: false },
};

export default defineConfig(async () => {
  const settings = parseSettings({ ...process.env }, root);
  if (settings.release && process.env.TARO_ENV === 'weapp') await requireLiveBackend(settings);
  return {
    projectName: 'jiuzhutong',
    designWidth: 375,
    deviceRatio: { 375: 2, 750: 1 },
    sourceRoot: 'src',
    outputRoot: output,
    // Decision 0046.
    framework: process.env.TARO_ENV === 'h5' ? 'preact' : 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    terser: { enable: true, config: smallScripts },
    plugins: ['aria-plugin', 'light-templates'].map((name) => resolve(root, `config/weapp/${name}.js`)),
    alias: {
      '@': resolve(root, 'src'),
      '@contract': resolve(root, 'contract'),
      '@region': settings.regionFolder,
    },
    defineConstants: {
      SETTINGS: JSON.stringify({
        apiUrl: settings.apiUrl,
        h5Url: settings.h5Url,
        speech: settings.speech,
        messageTemplates: settings.messageTemplates,
        release: settings.release,
        version: settings.version,
      }),
    },
    copy: {
      patterns: [{ from: 'src/sitemap.json', to: `${output}/sitemap.json` }],
      options: {},
    },
    logger: { quiet: true, stats: false },
    mini: {
      runtime: { enableInnerHTML: false },
      optimizeMainPackage: { enable: true },
      compile: { include: [resolve(root, 'contract'), resolve(root, 'config/weapp'), ...modern] },
      // Decision 0048.
      webpackChain(chain) {
        chain.plugin('lighterFiles').use(LighterFiles, [standInsOfWeapp]);
        chain.resolve.alias
          .set('react$', 'preact/compat')
          .set('react/jsx-runtime$', 'preact/jsx-runtime')
          .set('react-dom$', resolve(root, 'config/weapp/preact-dom.ts'));
      },
      postcss: {
        pxtransform: { enable: false, config: {} },
        cssModules: {
          enable: true,
          config: { namingPattern: 'module', generateScopedName: shortName },
        },
      },
    },
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'browser', customRoutes: {} },
      compile: { include: [resolve(root, 'contract'), resolve(root, 'config/h5'), ...modern] },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
        ignoreOrder: true,
      },
      postcss: {
        autoprefixer: { enable: true, config: {} },
        pxtransform: { enable: false, config: {} },
        cssModules: {
          enable: true,
          config: { namingPattern: 'module', generateScopedName: scopedName },
        },
      },
      webpackChain(chain) {
        chain.plugin('lighterFiles').use(LighterFiles, [standInsOfH5]);
        chain.plugin('routeFiles').use(RouteFiles);
        chain.optimization.splitChunks({ chunks: 'all', minSize: 10_000, maxInitialRequests: 20 });
      },
    },
  };
});
