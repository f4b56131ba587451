import { useDidHide, useUnload } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { addConsentLines, addedPapersTexts } from '@/content/messages/added-papers';
import { papers as names } from '@/content/messages/application-paper-words';
import { consentTexts } from '@/content/messages/consent';
import { addTexts } from '@/content/messages/sending';
import { shownValue } from '@/domain/form/answered';
import { laterPaperIds } from '@/domain/paper';
import { addedPapersFor } from '@/forms/added-papers';
import { routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { QuestionField } from '../form-runner/question-field';
import { PhotoData } from '../screen/photo-data';
import { Screen } from '../screen/screen';
import { Section, Words } from '../screen/section';
import { useMain } from '../screen/use-main';
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
  const open = useSelected(store, ({ status }) => status === 'open');
  const photos = useSelected(store, (state) => String(shownValue(state, 'photos') ?? ''));
  const [trouble, setTrouble] = useState<AddTrouble | undefined>(undefined);
  const { busy, send } = useAddPapers({ receipt, paper, person }, setTrouble);
  const label = busy ? addTexts.sending : addTexts.send;
  const main = useMain(open ? { label, onTap: () => void send() } : undefined);
  useEffect(() => void store.getState().open(), [store]);
  useDidHide(() => void store.getState().flush());
  useUnload(() => void store.getState().flush());
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
          <Words key={line} text={line} />
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
  full: consentTexts.full,
};
