import Taro from '@tarojs/taro';
import type { Subscribed, Subscriptions } from '@/services/ports';

/** WeChat's own switch for all messages of this program. */
const switchedOff = 20004;

/** WeChat's sheet; whoever ticked 总是 is asked nothing, and the answer is the one before. */
export function createSubscriptions(templates: readonly string[]): Subscriptions {
  if (templates.length === 0 || !Taro.canIUse('requestSubscribeMessage')) return {};
  return {
    ask: () =>
      new Promise((resolve) => {
        Taro.requestSubscribeMessage({
          tmplIds: [...templates],
          entityIds: [],
          success: (answer) => resolve(answerOf(templates.map((id) => answer[id]))),
          fail: ({ errCode }) => resolve(errCode === switchedOff ? 'off' : 'missing'),
        });
      }),
  };
}

/** One that is allowed is enough; a template that WeChat took away or does not know is nobody's refusal. */
function answerOf(each: readonly unknown[]): Subscribed {
  if (each.includes('accept')) return 'allowed';
  return each.includes('reject') ? 'refused' : 'missing';
}
