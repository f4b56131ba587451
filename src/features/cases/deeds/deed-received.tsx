import { deedNames, deedReceived } from '@/content/messages/cases/deeds';
import { supplementTexts } from '@/content/messages/cases/parts/supplement';
import { sendStates } from '@/content/messages/cases/states';
import type { Sent } from '@/domain/case/outbox';
import { groupReceipt } from '@/domain/case/receipt';
import type { DeedKind } from '@/domain/case/way/deed';
import { SendState } from '@/ui/send-state/send-state';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { Paragraph, Section } from '../../screen/section';
import { PhotosLost } from '../papers/photos-lost';

/** A deed that the office's system holds, and what follows. */
export function DeedReceived({ item, kind }: { readonly item: Sent; readonly kind: DeedKind }) {
  const { receipt } = item.acknowledgement;
  return (
    <Section title={deedNames[kind]}>
      <SendState state="received" text={sendStates.received} live />
      <Paragraph text={deedReceived[kind]} />
      <SummaryList rows={[{ id: 'receipt', label: supplementTexts.number, value: groupReceipt(receipt) }]} />
      <PhotosLost item={item} />
    </Section>
  );
}
