import { supplementTexts } from '@/content/messages/cases/parts/supplement';
import type { Sent } from '@/domain/case/outbox';
import { groupReceipt } from '@/domain/case/receipt';
import { SendState } from '@/ui/send-state/send-state';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { Paragraph, Section } from '../../screen/section';
import { PhotosLost } from '../papers/photos-lost';

/** More answers that the office's system holds, under the number of their case. */
export function SupplementReceived({ item }: { item: Sent }) {
  const { receipt } = item.acknowledgement;
  return (
    <Section>
      <SendState state="received" text={supplementTexts.received} live />
      <Paragraph text={supplementTexts.sameCase} />
      <SummaryList rows={[{ id: 'receipt', label: supplementTexts.number, value: groupReceipt(receipt) }]} />
      <PhotosLost item={item} />
    </Section>
  );
}
