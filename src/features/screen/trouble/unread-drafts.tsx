import { storageTexts } from '@/content/messages/screen/storage';
import { useStores } from '@/stores/context';
import type { UnreadDraft } from '@/stores/drafts/unfinished';
import { CaseCard } from '@/ui/case-card/case-card';
import { HotlineButtons } from '../hotline-buttons';

interface UnreadDraftsProps {
  readonly drafts: readonly UnreadDraft[];
  readonly titleOf: (draft: UnreadDraft) => string;
  /** Looks again at what cannot be read only now. */
  readonly onRetry: () => void;
  /** Leads to the page of a damaged one, where a new one is begun beside it. */
  readonly onOpen: (draft: UnreadDraft) => void;
}

/** A row for each draft that lies on the phone and cannot be read: neither left out nor called empty. */
export function UnreadDrafts({ drafts, titleOf, onRetry, onOpen }: UnreadDraftsProps) {
  const { storage } = useStores();
  const retry = (): void => void storage.getState().reopen().then(onRetry);
  return (
    <>
      {drafts.map((draft) => (
        <CaseCard
          key={`${draft.form} ${draft.person}`}
          title={titleOf(draft)}
          state={{ state: 'failed', text: draft.damaged ? storageTexts.damaged : storageTexts.unreadable }}
          next={draft.damaged ? storageTexts.untouched : storageTexts.unreadableText}
          action={
            draft.damaged
              ? { label: storageTexts.see, tone: 'secondary', onTap: () => onOpen(draft) }
              : { label: storageTexts.again, tone: 'secondary', onTap: retry }
          }
        />
      ))}
      <HotlineButtons one />
    </>
  );
}
