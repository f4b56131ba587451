import type { Day, Instant } from '../../dates';
import type { PersonActionId } from '../actions/case-actions';
import type { NotKnownYet } from '../case-timeline';
import type { CaseTerm } from './case-term';
import type { Waiting } from './waiting';

/** In which part somebody has the case on the phone: sent it, or follows it by a one-time code (几个人一起办). */
export const handRoles = ['sender', 'applicant', 'relative', 'worker'] as const;
export type HandRole = (typeof handRoles)[number];

/** What a follower can be; the sender is who sent it. */
export const followRoles = ['applicant', 'relative', 'worker'] as const;
export type FollowRole = (typeof followRoles)[number];

/** Everything of a case beyond its timeline: whose turn, until when, what may be done, how it was decided. */
export interface CaseWay {
  readonly role: HandRole | NotKnownYet;
  /** What this phone may do now; what is not listed is refused. */
  readonly may: readonly PersonActionId[];
  readonly waiting: readonly Waiting[];
  readonly decision?: Decision;
  readonly followers: readonly Follower[];
  readonly notices: readonly CaseNotice[];
  /** Consents of an application, person by person, without names. */
  readonly consents: readonly TrackedConsent[];
}

/** 给 or 不给, as the office said it. */
export interface Decision {
  readonly outcome: 'given' | 'refused' | NotKnownYet;
  readonly on: Day;
  /** 社会救助法 and the like, which the office must name. */
  readonly document?: string;
  readonly article?: string;
  readonly given?: Given;
  /** The conditions one by one, in the office's words. */
  readonly conditions: readonly JudgedCondition[];
  /** The office's reasons, beside the statutory sentence and never instead of it. */
  readonly reasons?: string;
  /** 行政复议 and 诉讼: the last days, and the office that the pack names; unset means ask. */
  readonly appeal?: { readonly office?: string; readonly review?: CaseTerm; readonly court?: CaseTerm };
}

export interface Given {
  /** In 分. */
  readonly sum: number;
  readonly per: 'month' | 'once' | NotKnownYet;
  /** How the office worked it out. */
  readonly formula?: string;
  /** `YYYY-MM` */
  readonly fromMonth?: string;
  readonly paidHow?: string;
  /** `YYYY-MM`: when it is looked at again. */
  readonly reviewMonth?: string;
}

/** 满足 · 没满足 · 不清楚 */
export const conditionStates = ['met', 'unmet', 'unclear'] as const;

export interface JudgedCondition {
  readonly words: string;
  readonly state: (typeof conditionStates)[number];
}

/** Who follows the case; never a name. */
export interface Follower {
  readonly id: string;
  readonly role: FollowRole | NotKnownYet;
  readonly since: Instant;
  /** This phone's own. */
  readonly isYou: boolean;
}

/** What a notice is about; its words live on the phone. */
export const noticeKinds = ['step', 'request', 'decision', 'reminder', 'late', 'call', 'unsolved'] as const;

/** How it reaches the person, the first way that works. */
export const noticeRoutes = ['home', 'wechat', 'sms', 'call'] as const;

/** How far it came; every notice ends in seen or spoken, or in unseen: another hand is called, or it is not asked any more. */
export const noticeStates = ['made', 'sent', 'arrived', 'seen', 'spoken', 'unseen'] as const;

export interface CaseNotice {
  readonly id: string;
  readonly kind: (typeof noticeKinds)[number] | NotKnownYet;
  readonly route: (typeof noticeRoutes)[number] | NotKnownYet;
  readonly state: (typeof noticeStates)[number] | NotKnownYet;
  readonly madeAt: Instant;
  /** Of this hand and no other; a backend of yesterday has one notice for all hands, and does not say. */
  readonly isYours?: boolean;
}

/** How a consent of the application stands; `who` is what a withdrawal names. */
export interface TrackedConsent {
  readonly who: string;
  readonly matter: string;
  readonly state: 'agreed' | 'later' | 'declined' | 'unasked' | 'withdrawn' | NotKnownYet;
}

/**
 * What the law says of each way a decision goes: confirmed and posted, or refused in writing with reasons. Its sentence
 * is shown beside the office's words and never instead of them.
 *
 * @source 《社会救助法》(2026) 第四十四条、第四十五条
 */
export const statute: Readonly<
  Record<'confirm' | 'refuse', Required<Pick<Decision, 'document' | 'article'>>>
> = {
  confirm: { document: '社会救助法', article: '第四十四条' },
  refuse: { document: '社会救助法', article: '第四十五条' },
};
