import { useState } from 'react';
import { consentToTakeBack, takeBackTexts } from '@/content/messages/cases/hands/consents';
import { storageTexts } from '@/content/messages/screen/storage';
import type { Receipt } from '@/domain/case/receipt';
import type { TrackedConsent } from '@/domain/case/way/case-way';
import { replace, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { type StorageTrouble, storageTroubleOf } from '@/stores/storage';
import { GoList } from '@/ui/go-list/go-list';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Quote } from '@/ui/quote/quote';
import { Paragraph, Section } from '../../screen/section';

export interface ConfirmTakeBackProps {
  readonly receipt: Receipt;
  readonly consent: TrackedConsent;
  readonly onStay: () => void;
}

/** What follows from taking this one back, and two rows of equal size; it is handed to the outbox. */
export function ConfirmTakeBack({ receipt, consent, onStay }: ConfirmTakeBackProps) {
  const { actions } = useStores();
  const [trouble, setTrouble] = useState<StorageTrouble | undefined>(undefined);
  const { label, note } = consentToTakeBack(consent);
  const send = async (): Promise<void> => {
    const said = { confirmed: true, who: consent.who };
    const id = await actions.sendDeed('consent-withdrawal', receipt, said);
    replace(routes.cases.receipt, { id });
  };
  const takeBack = (): void => void send().catch((reason) => setTrouble(storageTroubleOf(reason)));
  return (
    <Section>
      <QuestionHeading title={takeBackTexts.really} />
      {trouble && <Notice tone="danger" title={storageTexts.notSent[trouble]} live />}
      <Quote text={label} from={note} />
      {takeBackTexts.follows.map((line) => (
        <Paragraph key={line} text={line} />
      ))}
      <GoList
        rows={[
          { id: 'take-back', label: takeBackTexts.takeBack, onTap: takeBack },
          { id: 'stay', label: takeBackTexts.stay, onTap: onStay },
        ]}
      />
    </Section>
  );
}
