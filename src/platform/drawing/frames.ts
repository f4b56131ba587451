import { Current, document } from '@tarojs/runtime';
import Taro from '@tarojs/taro';
import type { Frames } from '@/services/ports';

/** Pages are drawn in a process of their own, which says when it is done. */
export function createFrames(): Frames {
  return { afterDrawing };
}

/** Taro tells as soon as *any* drawing has reached the screen: while another is on its way, that one is waited for too. */
function afterDrawing(then: () => void): void {
  Taro.nextTick(() => (isDrawing() ? afterDrawing(then) : then()));
}

function isDrawing(): boolean {
  const page = document.getElementById(Current.router?.$taroPath ?? '');
  return page !== null && 'pendingUpdate' in page && page.pendingUpdate === true;
}
