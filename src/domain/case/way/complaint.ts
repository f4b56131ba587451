import type { Instant } from '../../dates';
import type { NotKnownYet } from '../case-timeline';
import type { Receipt } from '../receipt';

/**
 * What somebody tells the supervisor (监督): 投诉 or 建议.
 *
 * @source 《社会救助法》(2026) 第六十三条、第六十八条
 */
export const complaintKinds = ['complaint', 'suggestion'] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

/** received 已收到 · looked-into 在查 · answered 已答复 */
export const complaintStates = ['received', 'looked-into', 'answered'] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** A complaint as its sender sees it; tracked by a number of its own, apart from the case it is about. */
export interface Complaint {
  readonly receipt: Receipt;
  readonly kind: ComplaintKind | NotKnownYet;
  readonly state: ComplaintState | NotKnownYet;
  readonly receivedAt: Instant;
  readonly answer?: string;
  readonly answeredAt?: Instant;
}
