import { useEffect, useState } from 'react';
import { casesTexts } from '@/content/messages/cases/cases';
import { consentToTakeBack, takeBackTexts } from '@/content/messages/cases/hands/consents';
import { isReceipt, type Receipt } from '@/domain/case/receipt';
import type { TrackedConsent } from '@/domain/case/way/case-way';
import { type ConsentsStore, createConsentsStore } from '@/stores/cases/consents';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { GoList } from '@/ui/go-list/go-list';
import { Loading } from '@/ui/loading/loading';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { HotlineButtons } from '../../screen/hotline-buttons';
import { Screen } from '../../screen/screen';
import { Paragraph, Section } from '../../screen/section';
import { ConfirmTakeBack } from './confirm-take-back';

/** 撤回一样同意: which one, what follows from it, and only then the act. */
export function TakeBackConsent({ receipt }: { readonly receipt: string }) {
  if (isReceipt(receipt)) return <TakeBackOf receipt={receipt} />;
  return (
    <Screen title={takeBackTexts.page} titleIsHeading>
      <EmptyState icon="search" title={casesTexts.notHereTitle} text={casesTexts.notHere} />
    </Screen>
  );
}

function TakeBackOf({ receipt }: { readonly receipt: Receipt }) {
  const { actions } = useStores();
  const [store] = useState(() => createConsentsStore(receipt, actions.ask));
  const [chosen, choose] = useState<TrackedConsent | undefined>(undefined);
  useEffect(() => void store.getState().read(), [store]);
  return (
    <Screen title={takeBackTexts.page}>
      {chosen ? (
        <ConfirmTakeBack receipt={receipt} consent={chosen} onStay={() => choose(undefined)} />
      ) : (
        <Section>
          <QuestionHeading title={takeBackTexts.heading} hint={takeBackTexts.hint} />
          <Agreed store={store} onChoose={choose} />
        </Section>
      )}
    </Screen>
  );
}

interface AgreedProps {
  readonly store: ConsentsStore;
  readonly onChoose: (consent: TrackedConsent) => void;
}

/** What stands, one row each; what could not be asked is never told as nothing. */
function Agreed({ store, onChoose }: AgreedProps) {
  const { loading, agreed, failure } = useSelected(store, (state) => state);
  if (loading) return <Loading text={takeBackTexts.loading} />;
  if (failure)
    return (
      <>
        <Notice tone="wait" title={takeBackTexts.failed} live />
        <Button tone="secondary" label={takeBackTexts.again} onTap={() => void store.getState().read()} />
        <HotlineButtons one />
      </>
    );
  if (agreed.length === 0)
    return (
      <>
        <Paragraph text={takeBackTexts.none} />
        <HotlineButtons one />
      </>
    );
  return (
    <GoList
      rows={agreed.map((one) => ({ id: one.who, ...consentToTakeBack(one), onTap: () => onChoose(one) }))}
    />
  );
}
