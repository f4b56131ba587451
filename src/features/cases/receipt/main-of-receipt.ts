import { casesTexts } from '@/content/messages/cases/cases';
import { supplementTexts } from '@/content/messages/cases/parts/supplement';
import { receiptTexts } from '@/content/messages/cases/receipt';
import { common } from '@/content/messages/screen/common';
import { isSettled } from '@/domain/case/case-timeline';
import type { OutboxItem, Unsent } from '@/domain/case/outbox';
import { afterRefusal } from '@/domain/case/way/refused';
import { go, routes } from '@/routes';
import { caseOf } from '@/stores/cases/cases';
import { useSelected, useStores } from '@/stores/context';
import { hasForm } from '../origins';
import { lacksLostPhotos } from '../papers/photos-lost';
import { useGoOn } from '../supplement/use-go-on';
import type { Editing, FormItem } from './refused/use-edit';

/** The one filled button of a receipt: what is best done next. */
export function useMainOfReceipt(item: OutboxItem | undefined, home: () => void, editing: Editing) {
  const { region, actions } = useStores();
  const [hotline] = region.hotlines;
  const more = useMore(item);
  if (more) return more;
  if (item?.state !== 'refused') return afterSending(item, home);
  const next = afterRefusal(item, hasForm(item));
  if (next === 'look' && item.to) return toCase(item.to);
  if (next === 'change' && hasForm(item)) return toForm(item, editing);
  const onTap = () => void actions.dial(hotline.dialled);
  return { label: common.callHotline(hotline.shown), icon: 'phone' as const, onTap };
}

function toForm(item: FormItem, { edit }: Editing) {
  const label = lacksLostPhotos(item) ? receiptTexts.redo : receiptTexts.edit;
  return { label, onTap: () => void edit(item) };
}

/** 接着填, for a registration whose case is still open. */
function useMore(item: OutboxItem | undefined) {
  const { cases, preferences } = useStores();
  const receipt = item?.state === 'received' ? item.acknowledgement.receipt : undefined;
  const isOver = useSelected(cases, (state) => {
    const view = receipt === undefined ? undefined : caseOf(state, receipt);
    return view !== undefined && isSettled(view.status);
  });
  const large = useSelected(preferences, ({ textSize }) => textSize >= 3);
  const goOn = useGoOn(receipt);
  if (item?.kind !== 'registration' || !receipt || isOver) return undefined;
  return { label: large ? supplementTexts.goOnShort : supplementTexts.goOn, onTap: goOn };
}

/** What came from a borrowed phone is in no list of it. */
function afterSending(item: OutboxItem | undefined, home: () => void) {
  if (item?.state !== 'received') return { label: casesTexts.title, onTap: () => go(routes.cases.list) };
  if (item.oneOff) return { label: common.home, onTap: home };
  return toCase(item.acknowledgement.receipt);
}

function toCase(receipt: NonNullable<Unsent['to']>) {
  return { label: receiptTexts.toCases, onTap: () => go(routes.cases.detail, { receipt }) };
}
