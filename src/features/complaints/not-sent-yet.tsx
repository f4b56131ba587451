import { sendFailureSentence } from '@/content/messages/cases/refusals';
import { sendStates } from '@/content/messages/cases/states';
import { complaintTexts } from '@/content/messages/complaints/complaint';
import { storageTexts } from '@/content/messages/screen/storage';
import type { Unsent } from '@/domain/case/outbox';
import { mayGoAgain } from '@/domain/case/way/refused';
import { useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { SendState } from '@/ui/send-state/send-state';
import { HotlineButtons } from '../screen/hotline-buttons';
import { Paragraph, Section } from '../screen/section';
import { canBeMended, type Mending } from './use-mending';

interface PartProps {
  readonly item: Unsent;
  readonly mending: Mending;
}

/** On its way, or refused: never called received. */
export function NotSentYet(props: PartProps) {
  const { item } = props;
  return (
    <Section>
      <QuestionHeading title={complaintTexts.page} />
      {item.state === 'refused' ? <Refused {...props} /> : <OnItsWay item={item} />}
    </Section>
  );
}

function OnItsWay({ item }: { readonly item: Unsent }) {
  const { actions } = useStores();
  return (
    <>
      <SendState state="sending" text={sendStates.waiting} live />
      <Paragraph text={complaintTexts.onTheWay} />
      <WhyNot item={item} />
      {item.state === 'waiting' && (
        <Button tone="secondary" label={complaintTexts.retry} onTap={actions.sendNow} />
      )}
      <HotlineButtons one />
    </>
  );
}

/** Sent again by a tap only where that can succeed; the best next thing is the main button of the page. */
function Refused({ item, mending: { trouble, change } }: PartProps) {
  const { actions } = useStores();
  return (
    <>
      <SendState state="failed" text={sendStates.failed} live />
      <Paragraph text={complaintTexts.refused} />
      <WhyNot item={item} />
      {trouble && <Notice tone="danger" title={storageTexts.notSent[trouble]} live />}
      {mayGoAgain(item) && <Button tone="secondary" label={complaintTexts.retry} onTap={actions.sendNow} />}
      {canBeMended(item) ? (
        <HotlineButtons one />
      ) : (
        <Button tone="secondary" label={complaintTexts.seeWritten} onTap={() => void change(item)} />
      )}
    </>
  );
}

function WhyNot({ item: { failure } }: { readonly item: Unsent }) {
  return failure && <Notice tone="wait" title={sendFailureSentence(failure)} live />;
}
