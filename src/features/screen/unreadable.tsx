import { storageTexts } from '@/content/messages/screen/storage';
import { useSelected, useStores } from '@/stores/context';
import type { DraftStore } from '@/stores/drafts/draft-state';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { HotlineButtons } from './hotline-buttons';
import { Screen } from './screen';

/** 「手机一时读不出来」: what may be there is neither called empty nor written over. */
export function Unreadable({ onRetry }: { onRetry: () => void }) {
  const { storage } = useStores();
  const retry = (): void => void storage.getState().reopen().then(onRetry);
  return (
    <>
      <EmptyState
        icon="info"
        title={storageTexts.unreadable}
        text={storageTexts.unreadableText}
        action={{ label: storageTexts.again, onTap: retry }}
      />
      <HotlineButtons one />
    </>
  );
}

/** A whole page in the place of a draft that cannot be read now, or, where it is damaged, at all. */
export function UnreadableDraft({ title, store }: { title: string; store: DraftStore }) {
  const damaged = useSelected(store, (state) => state.damaged);
  const open = (): void => void store.getState().open();
  return (
    <Screen title={title}>
      {damaged ? <Damaged store={store} onFailed={open} /> : <Unreadable onRetry={open} />}
    </Screen>
  );
}

/** What is there stays, beside the place of a new one. */
function Damaged({ store, onFailed }: { store: DraftStore; onFailed: () => void }) {
  const startAnew = (): void => void store.getState().startAnew().catch(onFailed);
  return (
    <>
      <EmptyState
        icon="info"
        title={storageTexts.damaged}
        text={storageTexts.damagedText}
        action={{ label: storageTexts.startAnew, onTap: startAnew }}
      />
      <HotlineButtons one />
    </>
  );
}
