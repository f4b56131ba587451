import { useState } from 'react';
import { failureSentence } from '@/content/messages/common';
import { consentTexts } from '@/content/messages/consent';
import { errorSentence } from '@/content/messages/errors';
import { receiptTexts } from '@/content/messages/sending';
import type { Unsent } from '@/domain/outbox';
import { reportPerson } from '@/forms/neighbour-report';
import { go, type Params, restart } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { SendState } from '@/ui/send-state/send-state';
import { TextLink } from '@/ui/text-link/text-link';
import { Section, Words } from '../screen/section';
import { origins } from './origins';
import { lacksLostPhotos, PhotosLost } from './photos-lost';
import { sendStateOf } from './send-state';

/** Saved on the phone, being sent, or refused: never called received. */
export function ReceiptOnTheWay({ item }: { item: Unsent }) {
  const { connection, actions } = useStores();
  const online = useSelected(connection, (state) => state.online);
  if (item.state === 'refused') return <Refused item={item} />;
  return (
    <Section>
      <SendState {...sendStateOf(item, undefined, online)} live />
      <Words text={receiptTexts.waitingText} />
      {item.oneOff ? (
        <Notice tone="wait" title={receiptTexts.onlyHere} />
      ) : (
        <Words quiet text={receiptTexts.keepOpen} />
      )}
      <PhotosLost item={item} />
      {item.failure && <Notice tone="wait" title={failureSentence(item.failure)} />}
      {item.state === 'waiting' && (
        <Button tone="secondary" label={receiptTexts.retry} onTap={actions.sendNow} />
      )}
      <Call />
    </Section>
  );
}

function Refused({ item }: { item: Unsent }) {
  const { actions } = useStores();
  const { texts } = origins[item.kind];
  const [trouble, setTrouble] = useState<EditTrouble | undefined>(undefined);
  const edit = useEdit(item, setTrouble);
  const errors = item.failure?.kind === 'rejected' ? item.failure.errors : [];
  const lacks = lacksLostPhotos(item);
  return (
    <Section>
      <Notice tone="danger" title={receiptTexts.refusedTitle} live>
        <Words text={lacks ? receiptTexts.refusedRest : receiptTexts.refusedText} />
        {item.failure && <Words text={failureSentence(item.failure)} />}
        {errors.map((error) => (
          <Words
            key={error.question}
            text={[texts.questions[error.question]?.label, errorSentence(error, texts)]
              .filter(Boolean)
              .join('：')}
          />
        ))}
      </Notice>
      <PhotosLost item={item} />
      {trouble && <NotTakenBack item={item} trouble={trouble} />}
      <Button label={lacks ? receiptTexts.redo : receiptTexts.edit} onTap={() => void edit()} />
      {!lacks && <Button tone="secondary" label={receiptTexts.retry} onTap={actions.sendNow} />}
      <Call />
    </Section>
  );
}

type EditTrouble = 'other-begun' | 'full';

/** 改一改再送: back into its form, unless another one is being filled in there. */
function useEdit(item: Unsent, show: (trouble: EditTrouble | undefined) => void): () => Promise<void> {
  const { actions } = useStores();
  const { form, check } = origins[item.kind];
  const person = item.person ?? reportPerson;
  return async () => {
    show(undefined);
    const back = await actions.takeBack(form, person, item.id).catch((): EditTrouble => 'full');
    if (back === 'taken') restart(check, paramsOf(item, person));
    else if (back !== 'too-late') show(back);
  };
}

/** Both stay on the phone: what was refused here, what was begun since in its form. */
function NotTakenBack({ item, trouble }: { item: Unsent; trouble: EditTrouble }) {
  const { goOn } = origins[item.kind];
  if (trouble === 'full') return <Notice tone="danger" title={consentTexts.full} live />;
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
  return kind === 'assistance-application' ? { p: person } : {};
}

function Call() {
  const { region, actions } = useStores();
  const [hotline] = region.hotlines;
  return (
    <>
      <Words text={receiptTexts.urgent} />
      <Button
        tone="secondary"
        icon="phone"
        label={hotline.shown}
        onTap={() => void actions.dial(hotline.dialled)}
      />
    </>
  );
}
