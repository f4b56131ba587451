import { useDidShow } from '@tarojs/taro';
import { useMemo } from 'react';
import type { CaseView } from '@/domain/case/case-timeline';
import type { OutboxItem } from '@/domain/case/outbox';
import { type Ask, asksOf } from '@/domain/case/way/asks';
import { useSelected, useStores } from '@/stores/context';
import type { UnreadDraft, WaitingDraft, WaitingState } from '@/stores/drafts/waiting';

/** Something that only the person can go on with. */
export type ToDo =
  | { readonly kind: 'asked'; readonly view: CaseView; readonly ask?: Ask | undefined }
  | { readonly kind: 'refused'; readonly item: OutboxItem }
  | { readonly kind: 'unread'; readonly draft: UnreadDraft }
  /** What else lies on the phone cannot be told now. */
  | { readonly kind: 'may-be-more' }
  | { readonly kind: 'begun'; readonly draft: WaitingDraft };

/** The forms that home reminds of; a self-check lasts a day and stands on its own page. */
const forms = ['assistance-application', 'registration', 'neighbour-report'];

/** What waits for the person on this phone: what the office asked for first, then what did not go out, what cannot be read, and what was begun. */
export function useToDos(): readonly ToDo[] {
  const { cases, outbox, waiting } = useStores();
  const mayBeMore = useMayBeMore();
  useDidShow(() => {
    void waiting.getState().refresh(forms);
    void cases.getState().recall();
  });
  const views = useSelected(cases, (state) => state.cases);
  const items = useSelected(outbox, (state) => state.items);
  const found = useSelected(waiting, (state) => state);
  return useMemo(() => toDosOf(views, items, found, mayBeMore), [views, items, found, mayBeMore]);
}

/** Whether something waits that is in no list, since a list could not be read. */
function useMayBeMore(): boolean {
  const { cases, outbox, waiting } = useStores();
  const draftsUnread = useSelected(waiting, ({ unreadable }) => unreadable);
  const casesUnread = useSelected(cases, ({ unreadable }) => unreadable ?? false);
  const outboxUnread = useSelected(outbox, ({ status }) => status === 'unreadable');
  return draftsUnread || casesUnread || outboxUnread;
}

/** In the order shown. A draft whose parcel is on its way waits for nobody. */
export function toDosOf(
  views: readonly CaseView[],
  items: readonly OutboxItem[],
  { drafts, unread }: Pick<WaitingState, 'drafts' | 'unread'>,
  mayBeMore: boolean,
): readonly ToDo[] {
  const asked = views.flatMap((view) => askedIn(view, items)).sort(byWishedDay);
  const refused = items.filter(({ state }) => state === 'refused');
  const begun = drafts.filter(({ submission }) => !items.some(({ id }) => id === submission));
  return [
    ...asked,
    ...refused.map((item) => ({ kind: 'refused', item }) as const),
    ...unread.map((draft) => ({ kind: 'unread', draft }) as const),
    ...(mayBeMore ? [{ kind: 'may-be-more' } as const] : []),
    ...begun.map((draft) => ({ kind: 'begun', draft }) as const),
  ];
}

type Asked = Extract<ToDo, { kind: 'asked' }>;

/** Each thing asked for, but for what an answer is on its way to; a backend of before tells no more than the status. */
function askedIn(view: CaseView, items: readonly OutboxItem[]): readonly Asked[] {
  const asks = asksOf(view.way);
  if (!asks) return view.status === 'need-more' ? [{ kind: 'asked', view }] : [];
  return asks
    .filter(({ id }) => !items.some(({ kind, request }) => kind === 'answer' && request === id))
    .map((ask) => ({ kind: 'asked', view, ask }));
}

function byWishedDay(a: Asked, b: Asked): number {
  const day = ({ ask }: Asked): string => ask?.wishedBy ?? '9'; // after any day
  return day(a).localeCompare(day(b));
}
