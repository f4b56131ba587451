import type { Foreground } from '@/services/ports';

export function createForeground(): Foreground {
  const when = (state: DocumentVisibilityState, listener: () => void): void =>
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === state) listener();
    });
  return { onShow: (listener) => when('visible', listener), onHide: (listener) => when('hidden', listener) };
}
