import { useUnload } from '@tarojs/taro';
import { common } from '@/content/messages/common';
import { casesTexts, receiptTexts } from '@/content/messages/sending';
import type { OutboxItem, Sent } from '@/domain/outbox';
import { go, restart, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { Screen } from '../screen/screen';
import { PapersReceived } from './papers-received';
import { ReceiptOnTheWay } from './receipt-on-the-way';
import { ReceiptReceived } from './receipt-received';

/** What became of one thing that was sent: on its way, refused, or received with its number. */
export function Receipt({ id }: { id: string }) {
  const { outbox } = useStores();
  const item = useSelected(outbox, ({ items }) => items.find((one) => one.id === id));
  const home = (): void => restart(routes.home);
  useForgetOneOff(item);
  const main = item?.state === 'received' ? afterReceipt(item, home) : toList;
  return (
    <Screen title={receiptTexts.title} titleIsHeading={item?.state !== 'received'} onBack={home} main={main}>
      {item ? (
        <Content item={item} />
      ) : (
        <EmptyState
          icon="search"
          title={casesTexts.notHereTitle}
          text={casesTexts.notHere}
          action={{ label: common.home, onTap: home }}
        />
      )}
    </Screen>
  );
}

const toList = { label: casesTexts.title, onTap: () => go(routes.cases.list) };

/** What came from a borrowed phone is in no list of it. */
function afterReceipt({ oneOff, acknowledgement: { receipt } }: Sent, home: () => void) {
  if (oneOff) return { label: common.home, onTap: home };
  return { label: receiptTexts.toCases, onTap: () => go(routes.cases.detail, { receipt }) };
}

/** The number of something sent from a borrowed phone goes with the page that showed it. */
function useForgetOneOff(item: OutboxItem | undefined): void {
  const { actions } = useStores();
  useUnload(() => {
    if (item?.oneOff && item.state === 'received') void actions.forgetSent(item.id);
  });
}

function Content({ item }: { item: OutboxItem }) {
  if (item.state !== 'received') return <ReceiptOnTheWay item={item} />;
  return item.kind === 'added-papers' ? (
    <PapersReceived item={item} />
  ) : (
    <ReceiptReceived item={item} kind={item.kind} />
  );
}
