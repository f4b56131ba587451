import Taro from '@tarojs/taro';
import type { Login } from '@/services/ports';

export function createLogin(): Login {
  return {
    async code() {
      const answer = await Taro.login().catch(() => undefined);
      return answer?.code || undefined;
    },
  };
}
