import { casesTexts } from '@/content/messages/cases/cases';
import { caseKindNames, caseStatusTexts } from '@/content/messages/cases/states';
import { type CaseView, isPastReceived } from '@/domain/case/case-timeline';
import { whoseOf } from '@/domain/case/covered-name';
import type { OutboxItem } from '@/domain/case/outbox';
import { groupReceipt } from '@/domain/case/receipt';
import { clockTime, dayOf, shortDay } from '@/domain/dates';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import type { Unfinished } from '@/stores/drafts/unfinished';
import { CaseCard } from '@/ui/case-card/case-card';
import { addressOfDraft, hasForm, kindOfDraft, origins } from '../origins';
import { lacksLostPhotos } from '../papers/photos-lost';
import { caseStateOf, sendStateOf } from '../send-state';

/** Something sent, or to be sent, from this phone. */
export function ItemCard({ item, view }: { item: OutboxItem; view: CaseView | undefined }) {
  const { connection } = useStores();
  const online = useSelected(connection, (state) => state.online);
  const number =
    item.state === 'received'
      ? `${casesTexts.number} |${groupReceipt(item.acknowledgement.receipt)}`
      : undefined;
  const refused = item.state === 'refused';
  const whose = whoseOf(item);
  return (
    <CaseCard
      {...headOf(whose, caseKindNames[item.kind], [number, shortDay(dayOf(item.createdAt))])}
      state={sendStateOf(item, view, online)}
      next={nextOf(item, view)}
      action={{
        label: refused ? mendLabel(item) : casesTexts.look,
        tone: refused ? 'secondary' : 'link',
        onTap: () => go(pageOf(item), { id: item.id }),
      }}
    />
  );
}

/** Whose it is comes first where that is known: several people's look the same by what they are. */
function headOf(whose: string | undefined, what: string, more: readonly (string | undefined)[]) {
  const kind = [whose && what, ...more].filter(Boolean).join('，|');
  return { title: whose ?? what, kind };
}

/** A complaint is told about by the supervisor, not by a case. */
function pageOf({ kind }: OutboxItem): string {
  return kind === 'complaint' ? routes.neighbourReport.complaint : routes.cases.receipt;
}

function nextOf(item: OutboxItem, view: CaseView | undefined): string | undefined {
  if (view) return lastStep(view);
  if (item.state === 'refused') return keptWords(item);
  return item.state === 'received' ? undefined : casesTexts.goesByItself;
}

/** A deed of one tap holds nothing that could be mended. */
function keptWords(item: OutboxItem): string | undefined {
  if (!hasForm(item)) return undefined;
  return lacksLostPhotos(item) ? casesTexts.keptRest : casesTexts.kept;
}

function mendLabel(item: OutboxItem): string {
  return hasForm(item) ? casesTexts.mend : casesTexts.whyNot;
}

/** What the office did last, once somebody there has it, where the state itself does not say it. */
function lastStep(view: CaseView): string | undefined {
  if (!isPastReceived(view.status)) return undefined;
  const { what } = caseStatusTexts[view.status];
  return what === caseStateOf(view).text ? undefined : what;
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
  const { form, person, savedAt, complete, name } = unfinished;
  const kind = kindOfDraft(form, person);
  const { goOn, finish } = origins[kind];
  return (
    <CaseCard
      {...headOf(name, caseKindNames[kind], [`${shortDay(dayOf(savedAt))} |${clockTime(savedAt)}`])}
      state={{ state: 'saved', text: casesTexts.unsent }}
      action={{
        label: casesTexts.goOn,
        tone: 'secondary',
        onTap: () => go(complete ? finish : goOn, addressOfDraft(kind, person)),
      }}
    />
  );
}
