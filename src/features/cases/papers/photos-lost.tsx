import { receiptTexts } from '@/content/messages/cases/receipt';
import { type OutboxItem, photosLost } from '@/domain/case/outbox';
import { lostIn } from '@/domain/case/parcel-photos';
import { Notice } from '@/ui/notice/notice';

/** Photos that the phone had lost before they could be sent: said, whatever became of the rest. */
export function PhotosLost({ item }: { item: OutboxItem }) {
  const lost = photosLost(item);
  if (lost === 0) return null;
  const needed = lacksLostPhotos(item);
  return (
    <Notice
      tone={needed ? 'danger' : 'wait'}
      title={needed ? receiptTexts.neededLost(lost) : receiptTexts.photosLost(lost)}
      live
    >
      {needed ? receiptTexts.neededLostText : item.state !== 'refused' && receiptTexts.photosLostText}
    </Notice>
  );
}

/** Whether something was refused because the form cannot do without photos that the phone has lost. */
export function lacksLostPhotos(item: OutboxItem): boolean {
  if (item.state !== 'refused' || item.failure?.kind !== 'rejected') return false;
  return item.failure.errors.some(({ question, code }) => code === 'missing' && lostIn(item, question));
}
