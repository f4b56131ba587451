import type { Examples } from '../example';
import { SendState } from './send-state';

export const examples: Examples = {
  saved: <SendState state="saved" text="存在这部手机" />,
  sending: <SendState state="sending" text="正在送|（等网络）" live />,
  received: <SendState state="received" text="街道系统|已收到" />,
  taken: <SendState state="taken" text="有人接手" />,
  yours: <SendState state="yours" text="轮到您了" />,
  over: <SendState state="over" text="办完了" />,
  failed: <SendState state="failed" text="没送出去，|还在手机里" />,
};
