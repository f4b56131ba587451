import { useState } from 'react';
import { storageTexts } from '@/content/messages/screen/storage';
import { useSelected } from '@/stores/context';
import type { DraftStore } from '@/stores/drafts/draft-state';
import { type StorageTrouble, storageTroubleOf } from '@/stores/storage';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { FlowingText } from '@/ui/phrases/flowing-text';

/** Two windows filled in the same draft: says so, and shows the other copy where that is wanted, or says why it cannot be. */
export function OtherCopy({ store }: { store: DraftStore }) {
  const isStale = useSelected(store, ({ trouble }) => trouble === 'newer');
  const hasAside = useSelected(store, (state) => state.hasAside ?? false);
  const [trouble, setTrouble] = useState<StorageTrouble>();
  if (!isStale && !hasAside) return null;
  const { title, text, show } = isStale ? storageTexts.newer : storageTexts.aside;
  const exchange = (): void =>
    void store
      .getState()
      .exchange()
      .then(
        () => setTrouble(undefined),
        (reason) => setTrouble(storageTroubleOf(reason)),
      );
  return (
    <Notice tone={isStale ? 'danger' : 'tip'} title={title} live>
      <FlowingText text={trouble ? storageTexts.notSent[trouble] : text} />
      <Button small tone="secondary" label={show} onTap={exchange} />
    </Notice>
  );
}
