import type { Instant } from '@/domain/dates';
import { type DraftPlace, draftSchema, draftUnder, type UnreadDraft, unreadAt } from './drafts';
import type { KeyValueStore } from './ports';
import { understood } from './stored-value';

/** A form begun and not handed in, told without its definition: home shows it and carries no form. */
export interface WaitingDraft {
  /** Id of its definition. */
  readonly form: string;
  readonly person: string;
  readonly savedAt: Instant;
  /** The name of whom it is for, as typed. */
  readonly name?: string;
  readonly forSelf: boolean;
  /** Set once 送出 was pressed: the outbox may have it. */
  readonly submission?: string;
}

export interface WaitingFound {
  /** Last saved first. */
  readonly drafts: readonly WaitingDraft[];
  readonly unread: readonly UnreadDraft[];
  /** Not even which ones lie there can be told now. */
  readonly unreadable: boolean;
}

/** What of these forms lies on the phone. */
export async function waitingDrafts(
  store: Pick<KeyValueStore, 'keys' | 'get'>,
  forms: readonly string[],
): Promise<WaitingFound> {
  const keys = await store.keys().catch(() => undefined);
  const unread: UnreadDraft[] = [];
  const read = (keys ?? []).map(async (key) => {
    const place = draftUnder(key);
    if (!place || !forms.includes(place.form)) return undefined;
    return readOne(store, key, place).catch((reason: unknown) => {
      unread.push(unreadAt(place, reason));
    });
  });
  const drafts = (await Promise.all(read)).flatMap((one) => one ?? []);
  return { drafts: drafts.sort((a, b) => b.savedAt - a.savedAt), unread, unreadable: keys === undefined };
}

async function readOne(
  store: Pick<KeyValueStore, 'get'>,
  key: string,
  place: DraftPlace,
): Promise<WaitingDraft | undefined> {
  const draft = understood(draftSchema, await store.get(key));
  if (!draft || Object.keys({ ...draft.answers, ...draft.typing }).length === 0) return undefined;
  const { personName, forWhom } = { ...draft.answers, ...draft.typing };
  return {
    ...place,
    savedAt: draft.savedAt as Instant,
    ...(typeof personName === 'string' && personName !== '' && { name: personName }),
    forSelf: forWhom === 'self',
    ...(draft.submission !== undefined && { submission: draft.submission }),
  };
}
