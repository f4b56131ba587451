import { deedTrouble } from '@/content/messages/cases/deeds';
import { receiptTexts } from '@/content/messages/cases/receipt';
import { sendFailureSentence } from '@/content/messages/cases/refusals';
import type { Unsent } from '@/domain/case/outbox';
import { afterRefusal, mayGoAgain } from '@/domain/case/way/refused';
import { back } from '@/routes';
import { useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { HotlineButtons } from '../../../screen/hotline-buttons';
import { Paragraph, Section } from '../../../screen/section';

/**
 * A deed of one tap that the office did not take: why, and to leave it; to send it again only where that can succeed.
 * The best next thing is the main button of the page.
 */
export function RefusedDeed({ item }: { readonly item: Unsent }) {
  const { actions } = useStores();
  const leave = async (): Promise<void> => {
    await actions.forgetSent(item.id);
    back();
  };
  return (
    <Section>
      <Notice tone="danger" title={receiptTexts.refusedTitle} live>
        {item.failure && <Paragraph text={sendFailureSentence(item.failure)} />}
      </Notice>
      {mayGoAgain(item) && <Button tone="secondary" label={receiptTexts.retry} onTap={actions.sendNow} />}
      <Button tone="secondary" label={deedTrouble.leave} onTap={() => void leave()} />
      {afterRefusal(item, false) === 'look' && <HotlineButtons one />}
    </Section>
  );
}
