import Taro from '@tarojs/taro';
import type { Foreground } from '@/services/ports';

export function createForeground(): Foreground {
  return { onShow: (listener) => Taro.onAppShow(listener), onHide: (listener) => Taro.onAppHide(listener) };
}
