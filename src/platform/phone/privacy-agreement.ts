import Taro from '@tarojs/taro';
import type { PrivacyAgreement } from '@/services/ports';

/** WeChat shows its own agreement and remembers the answer. */
export function createPrivacyAgreement(): PrivacyAgreement {
  return {
    ask: () =>
      new Promise((resolve) => {
        if (!Taro.canIUse('requirePrivacyAuthorize')) return resolve('agreed');
        Taro.requirePrivacyAuthorize({
          success: () => resolve('agreed'),
          fail: (reason) => resolve((reason as { errno?: number }).errno === 112 ? 'undeclared' : 'refused'),
        });
      }),
    openText: () => new Promise((resolve) => Taro.openPrivacyContract({ complete: () => resolve() })),
  };
}
