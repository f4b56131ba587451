import { resolve } from 'node:path';
import type { StandIn } from '../lighter-files';

const ours = (file: string): string => resolve(__dirname, file);

/** What Taro makes ready at every start for programs that need more of it than ours (decision 0048). */
export const standIns: readonly StandIn[] = [
  [/@tarojs[\\/]runtime[\\/]dist[\\/]dom[\\/]style\.js$/, ours('style-text.js')],
  [/@tarojs[\\/]runtime[\\/]dist[\\/]bom[\\/]window\.js$/, ours('plain-window.js')],
  [/@tarojs[\\/]runtime[\\/]dist[\\/]utils[\\/]index\.js$/, ours('component-numbers.js')],
];
