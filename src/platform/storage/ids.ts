import Taro from '@tarojs/taro';
import type { Ids } from '@/services/ports';
import { idsFrom } from './random';

/** WeChat's secure random source. */
export function createIds(): Ids {
  return idsFrom({
    async random(length) {
      const { randomValues } = await Taro.getRandomValues({ length });
      return new Uint8Array(randomValues);
    },
    // Not gone through at every start.
    sha256: async (text) => (await import('./sha256')).sha256(text),
  });
}
