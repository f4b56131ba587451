import Taro from '@tarojs/taro';
import type { View } from '@/services/ports';

/** Where nothing is known, nobody is stopped. */
export function createView(): View {
  return {
    isInView: (id) =>
      new Promise((resolve) => {
        Taro.createSelectorQuery()
          .select(`#${id}`)
          .boundingClientRect()
          .exec(([found]: ({ top: number } | null | undefined)[]) =>
            resolve(!found || found.top < Taro.getWindowInfo().windowHeight),
          );
      }),
  };
}
