import Taro from '@tarojs/taro';
import type { PlainSettings } from '@/services/ports';

export function createPlainSettings(): PlainSettings {
  return {
    read(key) {
      const value: unknown = Taro.getStorageSync(key);
      return typeof value === 'string' && value !== '' ? value : undefined;
    },
    write(key, value) {
      try {
        Taro.setStorageSync(key, value);
      } catch {
        // A full phone forgets a taste, nothing else.
      }
    },
    textScale() {
      // Missing in libraries that are too old for the program, which still must say so.
      if (!Taro.canIUse('getAppBaseInfo')) return 1;
      // Missing in Taro's types.
      const { fontSizeScaleFactor } = Taro.getAppBaseInfo() as { readonly fontSizeScaleFactor?: unknown };
      return Number(fontSizeScaleFactor) || 1;
    },
  };
}
