import type { DraftStore } from '@/stores/drafts/draft-state';

/** WeChat opens one window only: there is no other copy. */
export function OtherCopy(_: { store: DraftStore }) {
  return null;
}
