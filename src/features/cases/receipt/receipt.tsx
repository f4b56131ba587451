import { useUnload } from '@tarojs/taro';
import { useEffect } from 'react';
import { receiptTexts } from '@/content/messages/cases/receipt';
import { complaintTexts } from '@/content/messages/complaints/complaint';
import { common } from '@/content/messages/screen/common';
import type { OutboxItem, Sent } from '@/domain/case/outbox';
import { replace, restart, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Loading } from '@/ui/loading/loading';
import { Screen } from '../../screen/screen';
import { Unreadable } from '../../screen/unreadable';
import { DeedReceived } from '../deeds/deed-received';
import { hasForm } from '../origins';
import { useMainOfReceipt } from './main-of-receipt';
import { PapersReceived } from './papers-received';
import { ReceiptOnTheWay } from './receipt-on-the-way';
import { ReceiptReceived } from './receipt-received';
import { RefusedDeed } from './refused/refused-deed';
import { RefusedForm } from './refused/refused-form';
import { type Editing, useEdit } from './refused/use-edit';
import { RegistrationReceived } from './registration-received';
import { SupplementReceived } from './supplement-received';
import { TellMe } from './tell-me';

/** What became of one thing that was sent: on its way, refused, or received with its number. */
export function ReceiptScreen({ id }: { id: string }) {
  const { outbox } = useStores();
  const item = useSelected(outbox, ({ items }) => items.find((one) => one.id === id));
  const status = useSelected(outbox, (state) => state.status);
  const read = (): void => void outbox.getState().open();
  useEffect(() => void outbox.getState().open(), [outbox]);
  const home = (): void => restart(routes.home);
  useForgetOneOff(item);
  const editing = useEdit();
  const main = useMainOfReceipt(item, home, editing);
  return (
    <Screen title={receiptTexts.title} titleIsHeading={item?.state !== 'received'} onBack={home} main={main}>
      {item && <Content item={item} editing={editing} />}
      {!item && status === 'unreadable' && <Unreadable onRetry={read} />}
      {!item && status === 'opening' && <Loading text={common.loading} />}
      {!item && status === 'open' && (
        <EmptyState
          icon="search"
          title={receiptTexts.goneTitle}
          text={receiptTexts.gone}
          action={{ label: common.home, onTap: home }}
        />
      )}
    </Screen>
  );
}

/** The number of something sent from a borrowed phone goes with the page that showed it. */
function useForgetOneOff(item: OutboxItem | undefined): void {
  const { actions } = useStores();
  useUnload(() => {
    if (item?.oneOff && item.state === 'received') void actions.forgetSent(item.id);
  });
}

/** Whoever comes here by an older address is led to its own page. */
function ToComplaint({ item }: { item: OutboxItem }) {
  const look = (): void => replace(routes.neighbourReport.complaint, { id: item.id });
  return <Button tone="secondary" label={complaintTexts.look} onTap={look} />;
}

function Content({ item, editing }: { item: OutboxItem; editing: Editing }) {
  if (item.state === 'refused')
    return hasForm(item) ? <RefusedForm item={item} editing={editing} /> : <RefusedDeed item={item} />;
  if (item.state !== 'received') return <ReceiptOnTheWay item={item} />;
  return (
    <>
      <Received item={item} />
      {!item.oneOff && <TellMe />}
    </>
  );
}

function Received({ item }: { item: Sent }) {
  switch (item.kind) {
    case 'answer':
    case 'correction':
    case 'withdrawal':
    case 'call':
    case 'hurry':
    case 'outcome':
    case 'consent-withdrawal':
      return <DeedReceived item={item} kind={item.kind} />;
    case 'complaint':
      return <ToComplaint item={item} />;
    case 'added-papers':
      return <PapersReceived item={item} />;
    case 'supplement':
      return <SupplementReceived item={item} />;
    case 'registration':
      return <RegistrationReceived item={item} />;
    case 'neighbour-report':
    case 'assistance-application':
      return <ReceiptReceived item={item} kind={item.kind} />;
  }
}
