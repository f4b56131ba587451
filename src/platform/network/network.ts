import Taro from '@tarojs/taro';
import type { Network } from '@/services/ports';

/** Starts as online: a wrong guess costs one failed request, the other one would cost a report. */
export function createNetwork(): Network {
  let online = true;
  let metered: boolean | undefined;
  const listeners: ((online: boolean) => void)[] = [];
  const learn = (now: boolean): void => {
    if (now === online) return;
    online = now;
    for (const listener of listeners) listener(online);
  };
  const weigh = (type: string): void => {
    metered = /^[2-9]g$/.test(type) ? true : type === 'wifi' ? false : undefined;
  };
  Taro.onNetworkStatusChange(({ isConnected, networkType }) => {
    weigh(networkType);
    learn(isConnected);
  });
  void Taro.getNetworkType().then(({ networkType }) => {
    weigh(networkType);
    learn(networkType !== 'none');
  });
  return {
    online: () => online,
    metered: () => metered,
    subscribe: (listener) => void listeners.push(listener),
  };
}
