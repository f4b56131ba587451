import type { Network } from '@/services/ports';

export function createNetwork(): Network {
  return {
    online: () => navigator.onLine,
    subscribe(listener) {
      window.addEventListener('online', () => listener(true));
      window.addEventListener('offline', () => listener(false));
    },
  };
}
