import type { PersonActionId } from '@/domain/case/actions/case-actions';
import type { CaseView } from '@/domain/case/case-timeline';
import type { OutboxItem } from '@/domain/case/outbox';
import { hurriedOn, hurriesIn } from '@/domain/case/way/hurried';
import type { Day } from '@/domain/dates';
import { wayOf } from '@/stores/cases/case-way';
import { useSelected, useStores } from '@/stores/context';

/** The day of the 催办 that still holds, as the office or this phone's own outbox tells it. */
export function useHurried(view: CaseView): Day | undefined {
  const { outbox, today } = useStores();
  const items = useSelected(outbox, (state) => state.items);
  return hurried(view, items, today());
}

/** What this phone may do with a case now; 催办 is not offered again while it is on its way or holds. */
export function mayNow(view: CaseView, items: readonly OutboxItem[], today: Day): readonly PersonActionId[] {
  const may = wayOf(view)?.may ?? [];
  const isHurried = hurriesOf(view, items).some(isOnTheWay) || hurried(view, items, today) !== undefined;
  return isHurried ? may.filter((action) => action !== 'hurry') : may;
}

function hurried(view: CaseView, items: readonly OutboxItem[], today: Day): Day | undefined {
  const own = hurriesOf(view, items).flatMap((item) =>
    item.state === 'received' ? [item.acknowledgement.receivedAt] : [],
  );
  return hurriedOn([...hurriesIn(wayOf(view)?.notices ?? []), ...own], view.timeline, today);
}

function hurriesOf({ receipt }: CaseView, items: readonly OutboxItem[]): readonly OutboxItem[] {
  return items.filter(({ kind, to }) => kind === 'hurry' && to === receipt);
}

function isOnTheWay({ state }: OutboxItem): boolean {
  return state === 'waiting' || state === 'sending';
}
