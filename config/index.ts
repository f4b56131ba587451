import { resolve } from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { requireLiveBackend } from './live-backend';
import { parseSettings } from './settings';

const root = resolve(__dirname, '..');
/** Packages written for newer phones than ours. */
const modern = ['valibot', 'uqr', 'zustand'].map((name) => resolve(root, 'node_modules', name));
const nothing = resolve(root, 'config/h5-nothing.js');
/** Tests build a second copy, for a town that does not exist, beside the real one. */
const output = process.env.OUTPUT_ROOT ?? `dist/${process.env.TARO_ENV}`;

export default defineConfig(async () => {
  const settings = parseSettings({ ...process.env }, root);
  if (settings.release && process.env.TARO_ENV === 'weapp') await requireLiveBackend(settings);
  return {
    projectName: 'jiuzhutong',
    designWidth: 375,
    deviceRatio: { 375: 2, 750: 1 },
    sourceRoot: 'src',
    outputRoot: output,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    // Chinese as Chinese: escaped, every character costs six bytes.
    terser: { enable: true, config: { output: { ascii_only: false } } },
    plugins: [resolve(root, 'config/aria-plugin.js')],
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
        release: settings.release,
      }),
    },
    copy: {
      patterns: [{ from: 'src/sitemap.json', to: `${output}/sitemap.json` }],
      options: {},
    },
    logger: { quiet: true, stats: false },
    mini: {
      optimizeMainPackage: { enable: true },
      compile: { include: [resolve(root, 'contract'), ...modern] },
      postcss: {
        pxtransform: { enable: false, config: {} },
        cssModules: {
          enable: true,
          config: { namingPattern: 'module', generateScopedName: '[local]_[hash:base64:4]' },
        },
      },
    },
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'browser', customRoutes: {} },
      compile: { include: [resolve(root, 'contract'), resolve(root, 'node_modules/valibot')] },
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
          config: { namingPattern: 'module', generateScopedName: '[local]_[hash:base64:4]' },
        },
      },
      webpackChain(chain) {
        for (const unused of ['components$', 'taro-components/taro-components.css'])
          chain.resolve.alias.set(`@tarojs/components/dist/${unused}`, nothing);
        chain.optimization.splitChunks({ chunks: 'all', minSize: 10_000, maxInitialRequests: 20 });
      },
    },
  };
});
