import Taro from '@tarojs/taro';
import type { Ids } from '@/services/ports';
import { idsFrom } from './random';

/** WeChat's secure random source; Math.random only spreads retries. */
export function createIds(): Ids {
  return idsFrom(async (length) => {
    const { randomValues } = await Taro.getRandomValues({ length });
    return new Uint8Array(randomValues);
  });
}
