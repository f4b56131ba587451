import { resolve } from 'node:path';
import type { Compiler } from 'webpack';

/**
 * Which file of a package stands aside for which of ours in a browser. Taro's router carries what mini-programs of
 * other shops need: bars, tabs, sliding pages, addresses with patterns. Ours has plain pages and no bar.
 */
const standIns: readonly (readonly [RegExp, string])[] = [
  [/@tarojs[\\/]router[\\/]dist[\\/]navigationBar\.js$/, 'nothing.js'],
  [/@tarojs[\\/]router[\\/]dist[\\/]router[\\/]navigation-bar\.js$/, 'page-titles.js'],
  [/@tarojs[\\/]router[\\/]dist[\\/]style\.js$/, 'nothing.js'],
  [
    /^@tarojs\/components\/(dist\/components|dist\/taro-components\/taro-components\.css|global\.css)$/,
    'nothing.js',
  ],
  [/^universal-router$/, 'page-of-address.js'],
  [/^query-string$/, 'query.js'],
];

/** Puts the stand-ins into the build. */
export class LighterFiles {
  apply(compiler: Compiler): void {
    for (const [file, standIn] of standIns)
      new compiler.webpack.NormalModuleReplacementPlugin(file, resolve(__dirname, standIn)).apply(compiler);
  }
}
