import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { casesTexts } from '@/content/messages/cases/cases';
import { handsFailureSentence, handsTexts } from '@/content/messages/cases/hands/hands';
import { isReceipt, type Receipt } from '@/domain/case/receipt';
import type { CaseWay } from '@/domain/case/way/case-way';
import { wayOf } from '@/stores/cases/case-way';
import { createFollowCodeStore, type FollowCodeState } from '@/stores/cases/hands/follow-code';
import { useSelected, useStores } from '@/stores/context';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';
import { NoCase } from '../detail/no-case';
import { CodeShown } from './code-shown';
import { Followers } from './followers';

/** 让家里人也看: a one-time code for another phone, and who follows the case by now. */
export function Hands({ receipt }: { readonly receipt: string }) {
  const { cases } = useStores();
  const view = useSelected(cases, (state) => state.cases.find((one) => one.receipt === receipt));
  const way = view && wayOf(view);
  useDidShow(() => void cases.getState().refresh());
  if (!way || !isReceipt(receipt))
    return (
      <Screen title={handsTexts.page} titleIsHeading>
        <NoCase
          gone={<EmptyState icon="search" title={casesTexts.notHereTitle} text={casesTexts.notHere} />}
        />
      </Screen>
    );
  return <HandsOf receipt={receipt} way={way} />;
}

interface HandsOfProps {
  readonly receipt: Receipt;
  readonly way: CaseWay;
}

function HandsOf({ receipt, way }: HandsOfProps) {
  const { actions } = useStores();
  const [store] = useState(() => createFollowCodeStore(receipt, actions));
  const [done, setDone] = useState<string | undefined>(undefined);
  const failure = useSelected(store, (state) => state.failure);
  const label = useSelected(store, makeLabel);
  const isSender = way.role === 'sender';
  const make = (): void => {
    setDone(undefined);
    void store.getState().make();
  };
  return (
    <Screen
      title={isSender ? handsTexts.page : handsTexts.ownRow}
      hasErrors={failure !== undefined}
      main={isSender ? { label, onTap: make } : undefined}
    >
      <Section>
        <Head isSender={isSender} />
        {failure && <Notice tone="danger" title={handsFailureSentence(failure)} live />}
        {done && <Notice tone="tip" title={done} live />}
        {isSender && <CodeShown receipt={receipt} store={store} onDone={setDone} />}
      </Section>
      <Followers way={way} store={store} onDone={setDone} />
    </Screen>
  );
}

function Head({ isSender }: { readonly isSender: boolean }) {
  if (!isSender) return <QuestionHeading title={handsTexts.ownRow} />;
  return <QuestionHeading title={handsTexts.page} hint={handsTexts.hint} />;
}

function makeLabel({ busy, code }: FollowCodeState): string {
  if (busy) return handsTexts.making;
  return code === undefined ? handsTexts.make : handsTexts.makeAgain;
}
