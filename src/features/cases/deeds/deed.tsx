import { useState } from 'react';
import { casesTexts } from '@/content/messages/cases/cases';
import { deedPages } from '@/content/messages/cases/deeds';
import { storageTexts } from '@/content/messages/screen/storage';
import { isReceipt } from '@/domain/case/receipt';
import type { Answers } from '@/domain/form/definition';
import { back, replace, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { type StorageTrouble, storageTroubleOf } from '@/stores/storage';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { GoList } from '@/ui/go-list/go-list';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Screen } from '../../screen/screen';
import { Paragraph, Section } from '../../screen/section';

type What = keyof typeof deedPages;

export interface DeedProps {
  readonly receipt: string;
  readonly what: string;
}

/** One question, and rows of equal size of which each does what it says; the last does nothing. */
export function DeedScreen({ receipt, what }: DeedProps) {
  const { actions } = useStores();
  const [trouble, setTrouble] = useState<StorageTrouble | undefined>(undefined);
  if (!isWhat(what) || !isReceipt(receipt)) return <NotHere />;
  const { heading, text, choices, stay } = deedPages[what];
  const send = async (choice: string): Promise<void> => {
    const id = await actions.sendDeed(what, receipt, said(what, choice));
    replace(routes.cases.receipt, { id });
  };
  const rows = choices.map((choice) => ({
    ...choice,
    onTap: () => void send(choice.id).catch((reason) => setTrouble(storageTroubleOf(reason))),
  }));
  return (
    <Screen title={casesTexts.detail}>
      <Section>
        <QuestionHeading title={heading} />
        {trouble && <Notice tone="danger" title={storageTexts.notSent[trouble]} live />}
        <Paragraph text={text} />
        <GoList rows={[...rows, { id: 'stay', label: stay, onTap: back }]} />
      </Section>
    </Screen>
  );
}

function isWhat(what: string): what is What {
  return Object.keys(deedPages).includes(what);
}

/** A row as the office is told it; a tap on a withdrawal's row is its confirmation. */
function said(what: What, choice: string): Answers {
  switch (what) {
    case 'withdrawal':
      return { confirmed: true, why: choice };
    case 'call':
      return { when: choice };
    case 'hurry':
      return {};
    case 'outcome':
      return { solved: choice === 'solved' };
  }
}

function NotHere() {
  return (
    <Screen title={casesTexts.detail} titleIsHeading>
      <EmptyState icon="search" title={casesTexts.notHereTitle} text={casesTexts.notHere} />
    </Screen>
  );
}
