import Taro from '@tarojs/taro';
import type { Dialer } from '@/services/ports';

/** A cancelled call is no fault; the number stands on the screen as well. */
export function createDialer(): Dialer {
  return {
    async dial(number) {
      await Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
    },
  };
}
