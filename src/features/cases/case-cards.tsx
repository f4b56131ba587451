import { caseKindNames, caseStatusTexts, casesTexts } from '@/content/messages/sending';
import { type CaseView, isTaken } from '@/domain/case-timeline';
import { clockTime, dayOf, shortDay } from '@/domain/dates';
import type { OutboxItem } from '@/domain/outbox';
import { groupReceipt } from '@/domain/receipt';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import type { Unfinished } from '@/stores/unfinished';
import { CaseCard } from '@/ui/case-card/case-card';
import { origins } from './origins';
import { lacksLostPhotos } from './photos-lost';
import { caseStateOf, sendStateOf } from './send-state';

/** Something sent, or to be sent, from this phone. */
export function ItemCard({ item, view }: { item: OutboxItem; view: CaseView | undefined }) {
  const { connection } = useStores();
  const online = useSelected(connection, (state) => state.online);
  const number =
    item.state === 'received'
      ? `${casesTexts.number} |${groupReceipt(item.acknowledgement.receipt)}`
      : undefined;
  const refused = item.state === 'refused';
  return (
    <CaseCard
      title={caseKindNames[item.kind]}
      kind={[number, shortDay(dayOf(item.createdAt))].filter(Boolean).join('，|')}
      state={sendStateOf(item, view, online)}
      next={nextOf(item, view)}
      action={{
        label: refused ? casesTexts.mend : casesTexts.look,
        tone: refused ? 'secondary' : 'link',
        onTap: () => go(routes.cases.receipt, { id: item.id }),
      }}
    />
  );
}

function nextOf(item: OutboxItem, view: CaseView | undefined): string | undefined {
  if (view) return lastStep(view);
  if (item.state === 'refused') return lacksLostPhotos(item) ? casesTexts.keptRest : casesTexts.kept;
  return item.state === 'received' ? undefined : casesTexts.goesByItself;
}

/** What the office did last, once somebody there has it. */
function lastStep(view: CaseView): string | undefined {
  return isTaken(view.status) ? caseStatusTexts[view.status].what : undefined;
}

/** A case the office knows of this phone, while the phone itself has nothing of it any more. */
export function ViewCard({ view }: { view: CaseView }) {
  const [received] = view.timeline;
  return (
    <CaseCard
      title={caseKindNames[view.kind]}
      kind={`${casesTexts.number} |${groupReceipt(view.receipt)}，|${shortDay(dayOf(received.at))}`}
      state={caseStateOf(view)}
      next={lastStep(view)}
      action={{
        label: casesTexts.look,
        tone: 'link',
        onTap: () => go(routes.cases.detail, { receipt: view.receipt }),
      }}
    />
  );
}

/** Begun on this phone and not handed in. */
export function UnfinishedCard({ unfinished }: { unfinished: Unfinished }) {
  const { form, person, savedAt, complete } = unfinished;
  const kind = form === 'neighbour-report' ? form : 'assistance-application';
  const { goOn, finish } = origins[kind];
  return (
    <CaseCard
      title={caseKindNames[kind]}
      kind={`${shortDay(dayOf(savedAt))} |${clockTime(savedAt)}`}
      state={{ state: 'saved', text: casesTexts.unsent }}
      action={{
        label: casesTexts.goOn,
        tone: 'secondary',
        onTap: () => go(complete ? finish : goOn, kind === 'assistance-application' ? { p: person } : {}),
      }}
    />
  );
}
