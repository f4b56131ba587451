import { receiptTexts } from '@/content/messages/sending';
import { type OutboxItem, photosLost } from '@/domain/outbox';
import { Notice } from '@/ui/notice/notice';

/** Photos that the phone had lost before they could be sent: said, whatever became of the rest. */
export function PhotosLost({ item }: { item: OutboxItem }) {
  const lost = photosLost(item);
  if (lost === 0) return null;
  return (
    <Notice tone="wait" title={receiptTexts.photosLost(lost)} live>
      {receiptTexts.photosLostText}
    </Notice>
  );
}
