import { useDidHide, useDidShow } from '@tarojs/taro';
import { useRef, useSyncExternalStore } from 'react';
import { useStores } from '@/stores/context';
import { UnseenCanvas } from '@/ui/unseen-canvas/unseen-canvas';

/** Where the page on top shows, unseen, the canvas that a phone can draw on nowhere else. */
export function DrawingSpot() {
  const { pageCanvas } = useStores();
  const onTop = useRef(true);
  useDidShow(() => {
    onTop.current = true;
  });
  useDidHide(() => {
    onTop.current = false;
  });
  const wish = useSyncExternalStore(pageCanvas.watch, () =>
    onTop.current ? pageCanvas.wished() : undefined,
  );
  return wish ? <UnseenCanvas key={wish.id} {...wish} /> : null;
}
