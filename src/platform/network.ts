import Taro from '@tarojs/taro';
import type { Network } from '@/services/ports';

/** Starts as online: a wrong guess costs one failed request, the other one would cost a report. */
export function createNetwork(): Network {
  let online = true;
  const listeners: ((online: boolean) => void)[] = [];
  const learn = (now: boolean): void => {
    if (now === online) return;
    online = now;
    for (const listener of listeners) listener(online);
  };
  Taro.onNetworkStatusChange(({ isConnected }) => learn(isConnected));
  void Taro.getNetworkType().then(({ networkType }) => learn(networkType !== 'none'));
  return { online: () => online, subscribe: (listener) => void listeners.push(listener) };
}
