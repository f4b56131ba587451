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
  };
}
