import { useState } from 'react';
import { sendFailureSentence } from '@/content/messages/cases/refusals';
import { sendStates } from '@/content/messages/cases/states';
import { complaintTexts } from '@/content/messages/complaints/complaint';
import { storageTexts } from '@/content/messages/screen/storage';
import type { Unsent } from '@/domain/case/outbox';
import { complaint } from '@/forms/complaint';
import { type Params, restart, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { type StorageTrouble, storageTroubleOf } from '@/stores/storage';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { SendState } from '@/ui/send-state/send-state';
import { HotlineButtons } from '../screen/hotline-buttons';
import { Paragraph, Section } from '../screen/section';
import { personOfComplaint } from './use-complain';

/** On its way, or refused and to be changed: never called received. */
export function NotSentYet({ item }: { readonly item: Unsent }) {
  const { actions } = useStores();
  const isRefused = item.state === 'refused';
  return (
    <Section>
      <QuestionHeading title={complaintTexts.page} />
      {isRefused ? (
        <SendState state="failed" text={sendStates.failed} live />
      ) : (
        <SendState state="sending" text={sendStates.waiting} live />
      )}
      <Paragraph text={isRefused ? complaintTexts.refused : complaintTexts.onTheWay} />
      {item.failure && <Notice tone="wait" title={sendFailureSentence(item.failure)} live />}
      {isRefused && <Change item={item} />}
      <Button tone="secondary" label={complaintTexts.retry} onTap={actions.sendNow} />
      <HotlineButtons one />
    </Section>
  );
}

/** 改一改再送: back into its form. */
function Change({ item }: { readonly item: Unsent }) {
  const { actions } = useStores();
  const [trouble, setTrouble] = useState<StorageTrouble | undefined>(undefined);
  const change = async (): Promise<void> => {
    const person = personOfComplaint(item.to ?? '');
    const back = await actions.takeBack(complaint, person, item.id).catch(storageTroubleOf);
    if (isBack(back)) restart(routes.neighbourReport.complain, addressOf(item));
    else if (back !== 'too-late') setTrouble(back);
  };
  return (
    <>
      {trouble && <Notice tone="danger" title={storageTexts.notSent[trouble]} live />}
      <Button label={complaintTexts.change} onTap={() => void change()} />
    </>
  );
}

/** In its form again; where another was begun there meanwhile, that one comes first. */
function isBack(back: string): back is 'taken' | 'other-begun' {
  return back === 'taken' || back === 'other-begun';
}

function addressOf({ to }: Unsent): Params {
  return to === undefined ? {} : { receipt: to };
}
