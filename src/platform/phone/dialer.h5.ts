import type { Dialer } from '@/services/ports';

export function createDialer(): Dialer {
  return {
    async dial(number) {
      window.location.assign(`tel:${number}`);
    },
  };
}
