import { useDidHide, useUnload } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { correctionPage, correctionTexts } from '@/content/messages/cases/deeds';
import { consentTexts } from '@/content/messages/form-runner/consent';
import { storageTexts } from '@/content/messages/screen/storage';
import type { FieldError } from '@/domain/failure';
import { caseCorrection } from '@/forms/case-correction';
import { routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { QuestionField } from '../../form-runner/questions/question-field';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';
import { UnreadableDraft } from '../../screen/unreadable';
import { type CorrectionTrouble, useCorrect } from './use-correct';

const [page] = caseCorrection.pages;

/** 改名字、住处、电话: what is left blank stays as it was. */
export function CorrectCase({ receipt }: { readonly receipt: string }) {
  const { draft } = useStores();
  const store = draft(caseCorrection, receipt);
  const status = useSelected(store, (state) => state.status);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [trouble, setTrouble] = useState<CorrectionTrouble | undefined>(undefined);
  const send = useCorrect(receipt, setErrors, setTrouble);
  useEffect(() => void store.getState().open(), [store]);
  useDidHide(() => void store.getState().flush());
  useUnload(() => void store.getState().flush());
  if (status === 'unreadable') return <UnreadableDraft title={correctionPage.title} store={store} />;
  const main = status === 'open' ? { label: correctionPage.send, onTap: () => void send() } : undefined;
  return (
    <Screen title={correctionPage.title} hasErrors={errors.length > 0} main={main}>
      <Section>
        <QuestionHeading title={correctionPage.title} hint={correctionPage.hint} />
        {trouble && <Notice tone="danger" title={troubleWords[trouble]} live />}
      </Section>
      {status === 'open' &&
        page?.questions.map((question) => (
          <Section key={question}>
            <QuestionField
              form={caseCorrection}
              texts={correctionTexts}
              person={receipt}
              path={routes.cases.correct}
              page={page}
              question={question}
              error={errors.find((one) => one.question === question)}
              onAdvance={() => undefined}
            />
          </Section>
        ))}
    </Screen>
  );
}

const troubleWords: Readonly<Record<CorrectionTrouble, string>> = {
  refused: consentTexts.refusedTitle,
  undeclared: consentTexts.undeclared,
  ...storageTexts.notSent,
};
