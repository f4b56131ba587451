import { addTexts } from '@/content/messages/cases/cases';
import type { Sent } from '@/domain/case/outbox';
import { SendState } from '@/ui/send-state/send-state';
import { Section } from '../../screen/section';
import { PapersToAdd } from '../papers/papers-to-add';
import { PhotosLost } from '../papers/photos-lost';

/** Added papers that the office's system holds. */
export function PapersReceived({ item }: { item: Sent }) {
  return (
    <>
      <Section>
        <SendState state="received" text={addTexts.received} live />
        <PhotosLost item={item} />
      </Section>
      <PapersToAdd receipt={item.acknowledgement.receipt} />
    </>
  );
}
