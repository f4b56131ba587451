import { useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { sendStates } from '@/content/messages/cases/states';
import { complaintStateWords, complaintTexts } from '@/content/messages/complaints/complaint';
import { common } from '@/content/messages/screen/common';
import type { OutboxItem, Sent } from '@/domain/case/outbox';
import { groupReceipt } from '@/domain/case/receipt';
import type { Complaint } from '@/domain/case/way/complaint';
import { dayOf } from '@/domain/dates';
import { go, restart, routes } from '@/routes';
import { createComplaintsStore } from '@/stores/cases/complaints';
import { useSelected, useStores } from '@/stores/context';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Loading } from '@/ui/loading/loading';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Quote } from '@/ui/quote/quote';
import { SendState } from '@/ui/send-state/send-state';
import { SummaryList } from '@/ui/summary-list/summary-list';
import { HotlineButtons } from '../screen/hotline-buttons';
import { Screen } from '../screen/screen';
import { Paragraph, Section } from '../screen/section';
import { Unreadable } from '../screen/unreadable';
import { NotSentYet } from './not-sent-yet';
import { canBeMended, type Mending, useMending } from './use-mending';

/** One complaint or suggestion: on its way, or how far the supervisor has come with it. */
export function ComplaintScreen({ id }: { readonly id: string }) {
  const { outbox } = useStores();
  const item = useSelected(outbox, ({ items }) => items.find((one) => one.id === id));
  useEffect(() => void outbox.getState().open(), [outbox]);
  const mending = useMending();
  const main = useMainOf(item, mending);
  return (
    <Screen title={complaintTexts.page} titleIsHeading={item === undefined} main={main}>
      {item ? <Content item={item} mending={mending} /> : <Missing />}
    </Screen>
  );
}

/** The one filled button: what was refused is mended, or said to somebody. */
function useMainOf(item: OutboxItem | undefined, { change }: Mending) {
  const { region, actions } = useStores();
  const [hotline] = region.hotlines;
  if (item?.state !== 'refused') return { label: common.home, onTap: () => restart(routes.home) };
  return canBeMended(item)
    ? { label: complaintTexts.change, onTap: () => void change(item) }
    : { label: common.callHotline(hotline.shown), onTap: () => void actions.dial(hotline.dialled) };
}

function Missing() {
  const { outbox } = useStores();
  const status = useSelected(outbox, (state) => state.status);
  if (status === 'opening') return <Loading text={common.loading} />;
  if (status === 'unreadable') return <Unreadable onRetry={() => void outbox.getState().open()} />;
  const write = { label: complaintTexts.again, onTap: () => go(routes.neighbourReport.complain) };
  return (
    <EmptyState
      icon="search"
      title={complaintTexts.notHereTitle}
      text={complaintTexts.notHere}
      action={write}
    />
  );
}

function Content({ item, mending }: { readonly item: OutboxItem; readonly mending: Mending }) {
  if (item.state === 'received') return <Received item={item} />;
  return <NotSentYet item={item} mending={mending} />;
}

function Received({ item }: { readonly item: Sent }) {
  const { actions } = useStores();
  const { receipt, receivedAt } = item.acknowledgement;
  const [store] = useState(() => createComplaintsStore(actions.ask));
  const told = useSelected(store, ({ complaints }) => complaints.find((one) => one.receipt === receipt));
  const failure = useSelected(store, (state) => state.failure);
  useDidShow(() => void store.getState().read());
  useEffect(() => void store.getState().read(), [store]);
  return (
    <Section>
      <QuestionHeading title={complaintTexts.page} />
      <SendState state="received" text={sendStates.received} live />
      <SummaryList
        rows={[
          { id: 'number', label: complaintTexts.number, value: groupReceipt(receipt) },
          { id: 'state', label: complaintTexts.sentOn(dayOf(receivedAt)), value: stateOf(told) },
        ]}
      />
      {failure && <Notice tone="wait" title={complaintTexts.stale} live />}
      <Answer told={told} />
      <HotlineButtons one />
    </Section>
  );
}

function stateOf(told: Complaint | undefined): string {
  return complaintStateWords[told?.state ?? 'received'];
}

function Answer({ told }: { readonly told: Complaint | undefined }) {
  if (told?.answer === undefined) return <Paragraph text={complaintTexts.waits} />;
  const from = told.answeredAt === undefined ? '' : complaintTexts.answeredOn(dayOf(told.answeredAt));
  return <Quote text={told.answer} from={from || complaintTexts.answer} />;
}
