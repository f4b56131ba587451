import Taro from '@tarojs/taro';
import type { Frames } from '@/services/ports';

/** Pages are drawn in a process of their own, which says when it is done. */
export function createFrames(): Frames {
  return { afterDrawing: (then) => Taro.nextTick(then) };
}
