import type { Instant } from '@/domain/dates';
import type { NoticeOutcome } from './ladder';

/** What came of a try, and what WeChat calls the message where it will tell the end of it. */
export interface Tried {
  readonly outcome: NoticeOutcome;
  readonly messageId?: string;
}

/** Ways out of the program; each is missing where the office has not set it up. */
export interface NoticeWays {
  /** A subscribe message of WeChat. */
  wechat?(openid: string, message: { readonly words: string; readonly at: Instant }): Promise<Tried>;
  /** A short message; one `id` is sent once. */
  sms?(message: { readonly id: string; readonly to: string; readonly text: string }): Promise<NoticeOutcome>;
}

/** What of the server's rooms sending needs; tests hand in ways that answer as they are told. */
export interface WithNoticeWays {
  readonly noticeWays: NoticeWays;
}
