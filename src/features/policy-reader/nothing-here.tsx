import { policyTexts } from '@/content/messages/policy';
import { EmptyState } from '@/ui/empty-state/empty-state';

/** A town, or a trouble, that no article is written for yet; the hotline stands below. */
export function NothingHere() {
  return <EmptyState icon="search" title={policyTexts.noneTitle} text={policyTexts.none} />;
}
