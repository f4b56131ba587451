import { Events } from '@tarojs/shared';
import { caf, raf } from '../../node_modules/@tarojs/runtime/dist/bom/raf.js';
import env from '../../node_modules/@tarojs/runtime/dist/env.js';

/**
 * The `window` by which Taro tells that pages come and go. Taro's own copies every global at each start and keeps an address
 * and a history for each page; a mini-program has neither, and nothing here asks.
 */
export class TaroWindow extends Events {
  constructor() {
    super();
    this.requestAnimationFrame = raf;
    this.cancelAnimationFrame = caf;
  }

  get document() {
    return env.document;
  }
}

env.window = new TaroWindow();

export const taroWindowProvider = env.window;
export const taroLocationProvider = undefined;
export const taroHistoryProvider = undefined;
