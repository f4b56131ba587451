import { useEffect } from 'react';
import { receiptTexts } from '@/content/messages/cases/receipt';
import { sendFailureSentence } from '@/content/messages/cases/refusals';
import { errorSentence } from '@/content/messages/form-runner/errors';
import { storageTexts } from '@/content/messages/screen/storage';
import { afterRefusal, mayGoAgain } from '@/domain/case/way/refused';
import { go } from '@/routes';
import { useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { TextLink } from '@/ui/text-link/text-link';
import { HotlineButtons } from '../../../screen/hotline-buttons';
import { Paragraph, Section } from '../../../screen/section';
import { useLater } from '../../../screen/use-later';
import { loadForms, origins } from '../../origins';
import { lacksLostPhotos, PhotosLost } from '../../papers/photos-lost';
import { addressOfForm, type Editing, type EditTrouble, type FormItem } from './use-edit';

interface RefusedFormProps {
  readonly item: FormItem;
  readonly editing: Editing;
}

/**
 * A form that the office did not take: why, that nothing is lost, and to send it again only where that can succeed.
 * The best next thing is the main button of the page.
 */
export function RefusedForm({ item, editing: { trouble, edit } }: RefusedFormProps) {
  const { actions } = useStores();
  const next = afterRefusal(item, true);
  return (
    <Section>
      <Notice tone="danger" title={receiptTexts.refusedTitle} live>
        <Paragraph text={lacksLostPhotos(item) ? receiptTexts.refusedRest : receiptTexts.refusedText} />
        {item.failure && <Paragraph text={sendFailureSentence(item.failure)} />}
        <WhatIsWrong item={item} />
      </Notice>
      <PhotosLost item={item} />
      {trouble && <NotTakenBack item={item} trouble={trouble} />}
      {mayGoAgain(item) && <Button tone="secondary" label={receiptTexts.retry} onTap={actions.sendNow} />}
      {next !== 'change' && (
        <Button tone="secondary" label={receiptTexts.seeWritten} onTap={() => void edit(item)} />
      )}
      {next !== 'call' && <Call />}
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

/** Both stay on the phone: what was refused here, what was begun since in its form. */
function NotTakenBack({ item, trouble }: { item: FormItem; trouble: EditTrouble }) {
  const { goOn } = origins[item.kind];
  if (trouble !== 'other-begun') return <Notice tone="danger" title={storageTexts.notSent[trouble]} live />;
  return (
    <>
      <Notice tone="wait" title={receiptTexts.otherBegun} live>
        {receiptTexts.otherBegunText}
      </Notice>
      <TextLink label={receiptTexts.toOther} onTap={() => go(goOn, addressOfForm(item))} />
    </>
  );
}

function Call() {
  return (
    <>
      <Paragraph text={receiptTexts.urgent} />
      <HotlineButtons one />
    </>
  );
}
