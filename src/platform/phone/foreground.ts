import Taro from '@tarojs/taro';
import type { Foreground } from '@/services/ports';

export function createForeground(): Foreground {
  const onHide = (listener: () => void): void => Taro.onAppHide(listener);
  return { onShow: (listener) => Taro.onAppShow(listener), onHide, onLeave: onHide };
}
