import { receiptTexts } from '@/content/messages/cases/receipt';
import { sendFailureSentence } from '@/content/messages/cases/refusals';
import { storageTexts } from '@/content/messages/screen/storage';
import type { Unsent } from '@/domain/case/outbox';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { SendState } from '@/ui/send-state/send-state';
import { HotlineButtons } from '../../screen/hotline-buttons';
import { Paragraph, Section } from '../../screen/section';
import { PhotosLost } from '../papers/photos-lost';
import { sendStateOf } from '../send-state';

/** Saved on the phone, or being sent: never called received. */
export function ReceiptOnTheWay({ item }: { item: Unsent }) {
  const { connection, actions, storage } = useStores();
  const online = useSelected(connection, (state) => state.online);
  const durable = useSelected(storage, (state) => state.durable);
  return (
    <Section>
      <SendState {...sendStateOf(item, undefined, online)} live />
      <Paragraph text={receiptTexts.waitingText} />
      {item.oneOff ? (
        <Notice tone="wait" title={receiptTexts.onlyHere} />
      ) : (
        <Paragraph quiet text={receiptTexts.keepOpen} />
      )}
      {!durable && <Notice tone="wait" title={storageTexts.notDurableSent} />}
      <PhotosLost item={item} />
      {item.failure && <Notice tone="wait" title={sendFailureSentence(item.failure)} />}
      {item.state === 'waiting' && (
        <Button tone="secondary" label={receiptTexts.retry} onTap={actions.sendNow} />
      )}
      <Paragraph text={receiptTexts.urgent} />
      <HotlineButtons one />
    </Section>
  );
}
