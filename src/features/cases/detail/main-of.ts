import { decisionTexts } from '@/content/messages/cases/decision';
import { alsoTexts } from '@/content/messages/cases/deeds';
import { requestTexts } from '@/content/messages/cases/request';
import { askedFor } from '@/content/messages/cases/way';
import type { CaseView } from '@/domain/case/case-timeline';
import type { OutboxItem } from '@/domain/case/outbox';
import { isYours } from '@/domain/case/way/three-lines';
import { openWaitings } from '@/domain/case/way/waiting';
import type { Day } from '@/domain/dates';
import { go, routes } from '@/routes';
import { wayOf } from '@/stores/cases/case-way';
import { mayNow } from '../way/hurry';

/** The one thing to do next with a case, or nothing: what the office asks, 催办 when it is late, what follows an end. */
export function mainOf(
  view: CaseView,
  {
    items,
    today,
    isLarge,
  }: { readonly items: readonly OutboxItem[]; readonly today: Day; readonly isLarge: boolean },
) {
  const way = wayOf(view);
  if (!way) return undefined;
  const { receipt } = view;
  const [asked] = notAnswered(way.waiting, items);
  if (asked) {
    const onTap = () => go(routes.cases.request, { receipt, request: asked.id });
    return { label: isLarge ? requestTexts.goShort : askedFor(asked), onTap };
  }
  if (way.decision?.outcome === 'refused')
    return { label: decisionTexts.letter, onTap: () => go(routes.cases.letter, { receipt }) };
  const may = mayNow(view, items, today);
  const next = ends.find(({ action }) => may.includes(action));
  return next && { label: next.label, onTap: () => go(routes.cases.deed, { receipt, what: next.what }) };
}

const ends = [
  { action: 'hurry', label: alsoTexts.hurry, what: 'hurry' },
  { action: 'say-solved', label: alsoTexts.solved, what: 'outcome' },
] as const;

/** What the office asks of this phone and no answer to which is on its way from it. */
export function notAnswered(waiting: Parameters<typeof openWaitings>[0], items: readonly OutboxItem[]) {
  const isAnswered = (id: string): boolean =>
    items.some(({ kind, request }) => kind === 'answer' && request === id);
  return openWaitings(waiting).filter((one) => isYours(one) && !isAnswered(one.id));
}
