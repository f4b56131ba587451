import { addTexts } from '@/content/messages/sending';
import type { Sent } from '@/domain/outbox';
import { SendState } from '@/ui/send-state/send-state';
import { Section } from '../screen/section';
import { PapersToAdd } from './papers-to-add';
import { PhotosLost } from './photos-lost';

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
