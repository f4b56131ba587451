import { useDidHide, useUnload } from '@tarojs/taro';
import { useEffect } from 'react';
import { papers as names } from '@/content/messages/application/paper-words';
import { addTexts } from '@/content/messages/cases/cases';
import { addConsentLines, addedPapersTexts } from '@/content/messages/cases/parts/added-papers';
import { consentTexts } from '@/content/messages/form-runner/consent';
import { storageTexts } from '@/content/messages/screen/storage';
import { laterPaperIds } from '@/domain/case/paper';
import { shownValue } from '@/domain/form/definition';
import { addedPapersFor } from '@/forms/added-papers';
import { routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { QuestionField } from '../../form-runner/questions/question-field';
import { PhotoData } from '../../screen/photo-data';
import { Screen, useMain } from '../../screen/screen';
import { Paragraph, Section } from '../../screen/section';
import { UnreadableDraft } from '../../screen/unreadable';
import { type AddTrouble, useAddPapers } from './use-add-papers';

export interface AddPapersProps {
  readonly receipt: string;
  readonly paper: string;
}

/** Photos of one paper for a case that is at the office; kept on the phone until the office has them. */
export function AddPapers({ receipt, paper: asked }: AddPapersProps) {
  const { draft, region } = useStores();
  const paper = laterPaperIds.find((known) => known === asked) ?? 'other';
  const form = addedPapersFor(paper);
  const person = `${receipt}-${paper}`;
  const store = draft(form, person);
  const status = useSelected(store, (state) => state.status);
  const open = status === 'open';
  const photos = useSelected(store, (state) => String(shownValue(state, 'photos') ?? ''));
  const { busy, trouble, send } = useAddPapers({ receipt, paper, person });
  const label = busy ? addTexts.sending : addTexts.send;
  const main = useMain(open ? { label, onTap: () => void send() } : undefined);
  useEffect(() => void store.getState().open(), [store]);
  useDidHide(() => void store.getState().flush());
  useUnload(() => void store.getState().flush());
  if (status === 'unreadable') return <UnreadableDraft title={addTexts.page} store={store} />;
  return (
    <Screen title={addTexts.page} hasErrors={trouble === 'missing'} main={main}>
      <Section>
        <QuestionHeading title={names[paper].heading} />
        {trouble && <Notice tone="danger" title={troubleWords[trouble]} live />}
        {open && (
          <QuestionField
            form={form}
            texts={addedPapersTexts}
            person={person}
            path={routes.cases.add}
            page={{ id: 'photos', questions: ['photos'] }}
            question="photos"
            error={undefined}
            onAdvance={() => undefined}
          />
        )}
        <PhotoData photos={photos} />
        {addConsentLines(region).map((line) => (
          <Paragraph key={line} text={line} />
        ))}
      </Section>
    </Screen>
  );
}

const troubleWords: Readonly<Record<AddTrouble, string>> = {
  missing: addTexts.missing,
  lost: addTexts.lost,
  refused: consentTexts.refusedTitle,
  undeclared: consentTexts.undeclared,
  ...storageTexts.notSent,
};
