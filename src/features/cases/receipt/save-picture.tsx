import { useState } from 'react';
import { receiptTexts } from '@/content/messages/cases/receipt';
import type { Sent } from '@/domain/case/outbox';
import { dayOf, shortDay } from '@/domain/dates';
import { useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { receiptPicture } from './receipt-picture';

/** Keeps the receipt as a picture in the album. */
export function SavePicture({ item }: { item: Sent }) {
  const { region, actions } = useStores();
  const [saved, setSaved] = useState<'saved' | 'refused' | 'failed' | undefined>(undefined);
  const words = {
    saved: receiptTexts.saved,
    refused: receiptTexts.saveRefused,
    failed: receiptTexts.saveFailed,
  };
  const save = async (): Promise<void> => {
    const day = shortDay(dayOf(item.acknowledgement.receivedAt));
    setSaved(
      await actions.savePicture(receiptPicture(item.acknowledgement, region), `${receiptTexts.title}${day}`),
    );
  };
  return (
    <>
      <Button small tone="secondary" icon="download" label={receiptTexts.save} onTap={() => void save()} />
      {saved && <Notice tone={saved === 'saved' ? 'tip' : 'danger'} title={words[saved]} live />}
      {saved === 'refused' && (
        <Button
          small
          tone="secondary"
          label={receiptTexts.openSettings}
          onTap={() => void actions.openSettings()}
        />
      )}
    </>
  );
}
