import type { Foreground } from '@/services/ports';

export function createForeground(): Foreground {
  const when = (state: DocumentVisibilityState, listener: () => void): void =>
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === state) listener();
    });
  const onHide = (listener: () => void): void => when('hidden', listener);
  return {
    onShow: (listener) => when('visible', listener),
    onHide,
    onLeave(listener) {
      onHide(listener);
      for (const event of ['pagehide', 'blur']) window.addEventListener(event, listener);
    },
  };
}
