import { useEffect, useState } from 'react';
import { receiptTexts } from '@/content/messages/cases/receipt';
import { sendFailureSentence } from '@/content/messages/cases/refusals';
import { errorSentence } from '@/content/messages/form-runner/errors';
import { storageTexts } from '@/content/messages/screen/storage';
import type { Unsent } from '@/domain/case/outbox';
import { reportPerson } from '@/domain/case/whose-draft';
import { go, type Params, restart } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { type StorageTrouble, storageTroubleOf } from '@/stores/storage';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { SendState } from '@/ui/send-state/send-state';
import { TextLink } from '@/ui/text-link/text-link';
import { HotlineButtons } from '../../screen/hotline-buttons';
import { Paragraph, Section } from '../../screen/section';
import { useLater } from '../../screen/use-later';
import { RefusedDeed } from '../deeds/refused-deed';
import { addressOfDraft, type FormKind, hasForm, loadForms, origins } from '../origins';
import { lacksLostPhotos, PhotosLost } from '../papers/photos-lost';
import { sendStateOf } from '../send-state';

/** Saved on the phone, being sent, or refused: never called received. */
export function ReceiptOnTheWay({ item }: { item: Unsent }) {
  const { connection, actions, storage } = useStores();
  const online = useSelected(connection, (state) => state.online);
  const durable = useSelected(storage, (state) => state.durable);
  if (item.state === 'refused') return hasForm(item) ? <Refused item={item} /> : <RefusedDeed item={item} />;
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
      <Call />
    </Section>
  );
}

type FormItem = Unsent & { readonly kind: FormKind };

function Refused({ item }: { item: FormItem }) {
  const { actions } = useStores();
  const [trouble, setTrouble] = useState<EditTrouble | undefined>(undefined);
  const edit = useEdit(item, setTrouble);
  const lacks = lacksLostPhotos(item);
  return (
    <Section>
      <Notice tone="danger" title={receiptTexts.refusedTitle} live>
        <Paragraph text={lacks ? receiptTexts.refusedRest : receiptTexts.refusedText} />
        {item.failure && <Paragraph text={sendFailureSentence(item.failure)} />}
        <WhatIsWrong item={item} />
      </Notice>
      <PhotosLost item={item} />
      {trouble && <NotTakenBack item={item} trouble={trouble} />}
      <Button label={lacks ? receiptTexts.redo : receiptTexts.edit} onTap={() => void edit()} />
      {!lacks && <Button tone="secondary" label={receiptTexts.retry} onTap={actions.sendNow} />}
      <Call />
    </Section>
  );
}

/** Each answer the office could not take, in the words of its form. */
function WhatIsWrong({ item }: { item: FormItem }) {
  const { value: forms, fetch } = useLater(loadForms);
  useEffect(fetch, [fetch]);
  if (!forms || item.failure?.kind !== 'rejected') return null;
  const { texts } = forms[item.kind];
  return item.failure.errors.map((error) => (
    <Paragraph
      key={error.question}
      text={[texts.questions[error.question]?.label, errorSentence(error, texts)].filter(Boolean).join('：')}
    />
  ));
}

type EditTrouble = 'other-begun' | StorageTrouble;

/** 改一改再送: back into its form, unless another one is being filled in there. */
function useEdit(item: FormItem, show: (trouble: EditTrouble | undefined) => void): () => Promise<void> {
  const { actions } = useStores();
  const { check } = origins[item.kind];
  const person = item.person ?? reportPerson;
  return async () => {
    show(undefined);
    const back = await loadForms()
      .then((forms) => actions.takeBack(forms[item.kind].form, person, item.id))
      .catch(storageTroubleOf);
    if (back === 'taken') restart(check, paramsOf(item, person));
    else if (back !== 'too-late') show(back);
  };
}

/** Both stay on the phone: what was refused here, what was begun since in its form. */
function NotTakenBack({ item, trouble }: { item: FormItem; trouble: EditTrouble }) {
  const { goOn } = origins[item.kind];
  if (trouble !== 'other-begun') return <Notice tone="danger" title={storageTexts.notSent[trouble]} live />;
  return (
    <>
      <Notice tone="wait" title={receiptTexts.otherBegun} live>
        {receiptTexts.otherBegunText}
      </Notice>
      <TextLink
        label={receiptTexts.toOther}
        onTap={() => go(goOn, paramsOf(item, item.person ?? reportPerson))}
      />
    </>
  );
}

function paramsOf({ kind, to, answers }: Unsent, person: string): Params {
  if (kind === 'added-papers') return { receipt: to ?? '', paper: String(answers.paper) };
  return addressOfDraft(kind, person);
}

function Call() {
  return (
    <>
      <Paragraph text={receiptTexts.urgent} />
      <HotlineButtons one />
    </>
  );
}
