import { resolve } from 'node:path';
import type { StandIn } from '../lighter-files';

const ours = (file: string): string => resolve(__dirname, file);

/**
 * Taro's router carries what mini-programs of other shops need: bars, tabs, sliding pages, addresses with patterns. Ours
 * has plain pages and no bar.
 */
export const standIns: readonly StandIn[] = [
  [/@tarojs[\\/]router[\\/]dist[\\/]navigationBar\.js$/, ours('nothing.js')],
  [/@tarojs[\\/]router[\\/]dist[\\/]router[\\/]navigation-bar\.js$/, ours('page-titles.js')],
  [/@tarojs[\\/]router[\\/]dist[\\/]style\.js$/, ours('nothing.js')],
  [
    /^@tarojs\/components\/(dist\/components|dist\/taro-components\/taro-components\.css|global\.css)$/,
    ours('nothing.js'),
  ],
  [/^universal-router$/, ours('page-of-address.js')],
  [/^query-string$/, ours('query.js')],
];
