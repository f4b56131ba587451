import Taro from '@tarojs/taro';
import type { Sharing } from '@/services/ports';

/** WeChat shares by its own buttons; what is left is to copy the address of the same page for browsers. */
export function createSharing(address: string): Sharing {
  const copy: Sharing['copy'] = async (text) => {
    try {
      await Taro.setClipboardData({ data: text });
      return 'copied';
    } catch {
      return 'failed';
    }
  };
  return {
    share: ({ title, text, path }) =>
      copy(address === '' ? `${title}\n${text}` : `${title}\n${address}${path}`),
    copy,
  };
}
