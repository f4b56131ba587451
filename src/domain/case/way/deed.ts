import type { ParcelKind } from '../outbox';

/**
 * What a person does with a case that is at the office, each a parcel of its own:
 * answer 答街道要的 (补正) · correction 改名字、住处、电话 · withdrawal 撤回 ·
 * call 请打电话给我 · hurry 催办 · outcome 解决了没有 · consent-withdrawal 撤回一样同意
 */
export const deedKinds = [
  'answer',
  'correction',
  'withdrawal',
  'call',
  'hurry',
  'outcome',
  'consent-withdrawal',
] as const;
export type DeedKind = (typeof deedKinds)[number];

/**
 * Whether a parcel does something to a case instead of adding a form's answers; it makes no case of its own
 * and is sent without a form's version.
 */
export function isDeed(kind: ParcelKind): kind is DeedKind {
  return deedKinds.some((deed) => deed === kind);
}
