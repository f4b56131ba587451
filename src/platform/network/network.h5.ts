import type { Network } from '@/services/ports';

/** Chromium on Android tells; others do not. */
interface Connected {
  readonly connection?: { readonly type?: string };
}

export function createNetwork(): Network {
  return {
    online: () => navigator.onLine,
    metered() {
      const type = (navigator as Connected).connection?.type;
      return type === 'cellular' ? true : type === 'wifi' ? false : undefined;
    },
    subscribe(listener) {
      window.addEventListener('online', () => listener(true));
      window.addEventListener('offline', () => listener(false));
    },
  };
}
