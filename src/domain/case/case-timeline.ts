import type { Instant } from '../dates';
import type { LaterPaperId } from './paper';
import type { Receipt } from './receipt';

/**
 * What this program reads a status, step, kind or paper as that it does not know yet, from a newer backend: in hand, and
 * the hotline knows more (办理中，详情请打热线). Read only; nothing is stored or sent under it.
 */
export const notKnownYet = 'not-known-yet';
export type NotKnownYet = typeof notKnownYet;

/** What a case is about. */
export const caseKinds = ['neighbour-report', 'assistance-application'] as const;
export type CaseKind = (typeof caseKinds)[number];

/**
 * Where a neighbour report stands (社会救助法 §39: the office finds out, tells about policy, helps to apply).
 * received 已收到 · contacted 已联系 · visited 已上门 · applied-with-help 已协助申请 · assisted-first 已先行救助 (§50) ·
 * handed-on 已转给别的单位 · not-found 没找到 · not-wanted 本人不愿意 (救助自愿) · closed 办结.
 * An application (§43 to §45): need-more 要补东西 · accepted 受理 · reviewed 审核 · confirmed 确认 · published 公布 ·
 * not-confirmed 不给予, in writing with reasons · withdrawn 撤回
 */
export const caseStatuses = [
  'received',
  'contacted',
  'visited',
  'applied-with-help',
  'assisted-first',
  'handed-on',
  'not-found',
  'not-wanted',
  'closed',
  'need-more',
  'accepted',
  'reviewed',
  'confirmed',
  'published',
  'not-confirmed',
  'withdrawn',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** What stands on a timeline: a status, or 记下同意或撤回, which moves the case nowhere. */
export const caseSteps = [...caseStatuses, 'consent-recorded'] as const;
export type CaseStep = (typeof caseSteps)[number];

export interface CaseEvent {
  readonly status: CaseStep | NotKnownYet;
  /** By the server's clock. */
  readonly at: Instant;
  /** What the office wrote for the person, without personal detail. */
  readonly note?: string;
}

/** A case as the person who sent it may see it: no names, no place, no story. */
export interface CaseView {
  readonly receipt: Receipt;
  readonly kind: CaseKind | NotKnownYet;
  readonly status: CaseStatus | NotKnownYet;
  /** Oldest first; the first is always `received`. */
  readonly timeline: readonly [CaseEvent, ...CaseEvent[]];
  /** 还可以补; unset where this phone may add nothing. */
  readonly papers?: CasePapers;
  /** 接着填: when more answers came, oldest first; unset where this phone may add none, or the office takes none. */
  readonly supplements?: readonly Instant[];
  /** Whose turn, until when, what may be done (`CaseWay`), as it came: read only where it is shown. */
  readonly way?: unknown;
}

export interface CasePapers {
  /** What was answered 以后补 and has not come yet. */
  readonly toAdd: readonly (LaterPaperId | NotKnownYet)[];
  /** How many photos came after the application. */
  readonly added: number;
}

const settled: readonly CaseView['status'][] = [
  'not-found',
  'not-wanted',
  'closed',
  'published',
  'not-confirmed',
  'withdrawn',
];

/** Whether nothing more will happen by itself. */
export function isSettled(status: CaseView['status']): boolean {
  return settled.includes(status);
}

/** Whether the office said yes: what still follows is publishing (社会救助法 §45). */
export function isGiven(status: CaseView['status']): boolean {
  return status === 'confirmed' || status === 'published';
}

/** Whether a person at the office has the case in hand (有人接手). */
export function isPastReceived(status: CaseView['status']): boolean {
  return status !== 'received' && status !== notKnownYet;
}
