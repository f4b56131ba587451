import Taro from '@tarojs/taro';
import type { Ids } from '@/services/ports';
import { idsFrom } from './random';
import { sha256 } from './sha256';

/** WeChat's secure random source. */
export function createIds(): Ids {
  return idsFrom({
    async random(length) {
      const { randomValues } = await Taro.getRandomValues({ length });
      return new Uint8Array(randomValues);
    },
    sha256: async (text) => sha256(text),
  });
}
