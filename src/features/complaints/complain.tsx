import { useDidHide, useUnload } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import {
  complaintConsentLines,
  complaintFormTexts,
  complaintTexts,
} from '@/content/messages/complaints/complaint';
import { consentTexts } from '@/content/messages/form-runner/consent';
import { storageTexts } from '@/content/messages/screen/storage';
import type { FieldError } from '@/domain/failure';
import { complaint } from '@/forms/complaint';
import { routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import type { HandOverTrouble } from '../form-runner/consent/use-hand-over';
import { QuestionField } from '../form-runner/questions/question-field';
import { Screen } from '../screen/screen';
import { Paragraph, Section } from '../screen/section';
import { UnreadableDraft } from '../screen/unreadable';
import { personOfComplaint, useComplain } from './use-complain';

const [page] = complaint.pages;

/** 投诉和建议: one page, one consent; kept on the phone while it is written, and sent by the outbox. */
export function Complain({ receipt }: { readonly receipt: string }) {
  const { draft, region } = useStores();
  const person = personOfComplaint(receipt);
  const store = draft(complaint, person);
  const status = useSelected(store, (state) => state.status);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { busy, trouble, send } = useComplain(receipt, setErrors);
  useEffect(() => void store.getState().open(), [store]);
  useDidHide(() => void store.getState().flush());
  useUnload(() => void store.getState().flush());
  if (status === 'unreadable') return <UnreadableDraft title={complaintTexts.page} store={store} />;
  const label = busy ? complaintTexts.sending : complaintTexts.send;
  const main = status === 'open' ? { label, onTap: () => void send() } : undefined;
  return (
    <Screen title={complaintTexts.page} hasErrors={errors.length > 0} main={main}>
      <Section>
        <QuestionHeading title={complaintTexts.heading} hint={complaintTexts.hint} />
        {trouble && <Notice tone="danger" title={troubleWords[trouble]} live />}
      </Section>
      {status === 'open' && <Fields person={person} errors={errors} />}
      <Section>
        {complaintConsentLines(region).map((line) => (
          <Paragraph key={line} text={line} />
        ))}
      </Section>
    </Screen>
  );
}

interface FieldsProps {
  readonly person: string;
  readonly errors: readonly FieldError[];
}

function Fields({ person, errors }: FieldsProps) {
  return page?.questions.map((question) => (
    <Section key={question}>
      <QuestionField
        form={complaint}
        texts={complaintFormTexts}
        person={person}
        path={routes.neighbourReport.complain}
        page={page}
        question={question}
        error={errors.find((one) => one.question === question)}
        onAdvance={() => undefined}
      />
    </Section>
  ));
}

const troubleWords: Readonly<Record<HandOverTrouble, string>> = {
  refused: consentTexts.refusedTitle,
  undeclared: consentTexts.undeclared,
  ...storageTexts.notSent,
};
