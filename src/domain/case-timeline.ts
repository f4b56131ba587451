import type { Instant } from './dates';
import type { Receipt } from './receipt';

/** What a case is about. */
export const caseKinds = ['neighbour-report'] as const;
export type CaseKind = (typeof caseKinds)[number];

/**
 * Where a neighbour report stands (社会救助法 §39: the office finds out, tells about policy, helps to apply).
 * received 已收到 · contacted 已联系 · visited 已上门 · applied-with-help 已协助申请 · assisted-first 已先行救助 (§50) ·
 * handed-on 已转给别的单位 · not-found 没找到 · not-wanted 本人不愿意 (救助自愿) · closed 办结
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
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export interface CaseEvent {
  readonly status: CaseStatus;
  /** By the server's clock. */
  readonly at: Instant;
  /** What the office wrote for the person, without personal detail. */
  readonly note?: string;
}

/** A case as the person who sent it may see it: no names, no place, no story. */
export interface CaseView {
  readonly receipt: Receipt;
  readonly kind: CaseKind;
  readonly status: CaseStatus;
  /** Oldest first; the first is always `received`. */
  readonly timeline: readonly [CaseEvent, ...CaseEvent[]];
}

/** Whether nothing more will happen by itself. */
export function isSettled(status: CaseStatus): boolean {
  return status === 'not-found' || status === 'not-wanted' || status === 'closed';
}

/** Whether a person at the office has the case in hand (有人接手). */
export function isTaken(status: CaseStatus): boolean {
  return status !== 'received';
}
