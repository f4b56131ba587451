import { createStore, type StoreApi } from 'zustand/vanilla';
import { coveredName } from '@/domain/case/covered-name';
import type { Instant } from '@/domain/dates';
import type { FormDefinition } from '@/domain/form/definition';
import type { AllDrafts, Draft, Drafts, UnreadDraft } from '@/services/drafts';
import type { Outbox } from '@/services/outbox/outbox';

export type { UnreadDraft } from '@/services/drafts';

/** A form begun on this phone and not handed in. Tells no answer, and a name covered only. */
export interface Unfinished {
  /** Id of its definition. */
  readonly form: string;
  readonly person: string;
  readonly savedAt: Instant;
  /** `张*`, of whom it is; a neighbour's never. */
  readonly name: string | undefined;
  /** Every question is answered; what is missing is the tap on 送出. */
  readonly complete: boolean;
}

export interface UnfinishedState {
  /** `unreadable`: there may be more than is told here. */
  readonly status: 'opening' | 'open' | 'unreadable';
  /** Last saved first. */
  readonly forms: readonly Unfinished[];
  /** Drafts that are there and cannot be read. */
  readonly unread: readonly UnreadDraft[];
  /** Looks again, since other pages may have saved or sent. */
  refresh(forms: FormsToFinish): Promise<void>;
}

/** The forms to look for, told by their ids and fetched only where a draft of one lies on the phone. */
export interface FormsToFinish {
  readonly ids: readonly string[];
  load(): Promise<readonly FormDefinition[]>;
}

export type UnfinishedStore = StoreApi<UnfinishedState>;

interface Needs {
  readonly drafts: Drafts;
  readonly outbox: Pick<Outbox, 'opened' | 'isWhole' | 'items'>;
}

type Walk = typeof import('@/domain/form/journey').walk;

type Read = readonly (readonly [FormDefinition, AllDrafts])[];

/** What waits on this phone for the person to go on. */
export function createUnfinishedStore({ drafts, outbox }: Needs): UnfinishedStore {
  const waits = ({ answers, typing, submission }: Draft): boolean =>
    Object.keys({ ...answers, ...typing }).length > 0 && !outbox.items().some(({ id }) => id === submission);

  const asUnfinished = (form: FormDefinition, { found }: AllDrafts, walk: Walk): readonly Unfinished[] =>
    found.flatMap(({ person, draft }) =>
      waits(draft)
        ? [
            {
              form: form.id,
              person,
              savedAt: draft.savedAt,
              name: coveredName(form.id, { ...draft.answers, ...draft.typing }),
              complete: walk(form, draft.answers).complete,
            },
          ]
        : [],
    );

  /** What lies on the phone of these forms. @throws when not even that can be told now */
  const readAll = async ({ ids, load }: FormsToFinish): Promise<Read> => {
    const there = await drafts.forms();
    if (!ids.some((id) => there.includes(id))) return [];
    return Promise.all((await load()).map(async (form) => [form, await drafts.all(form)] as const));
  };

  const unfinishedOf = async (read: Read): Promise<readonly Unfinished[]> => {
    if (read.length === 0) return [];
    // Loaded with a draft: most pages hold the store, and walk through no form.
    const { walk } = await import('@/domain/form/journey');
    const found = read.flatMap(([form, drafts]) => asUnfinished(form, drafts, walk));
    return found.sort((a, b) => b.savedAt - a.savedAt);
  };

  return createStore<UnfinishedState>()((set) => ({
    status: 'opening',
    forms: [],
    unread: [],
    async refresh(forms) {
      const outboxRead = await outbox.opened().then(
        () => outbox.isWhole(),
        () => false,
      );
      const read = await readAll(forms).catch(() => undefined);
      const all = read ?? [];
      const mayBeMore = !outboxRead || !read || all.some(([, { unreadable }]) => unreadable);
      set({
        status: mayBeMore ? 'unreadable' : 'open',
        forms: await unfinishedOf(all),
        unread: all.flatMap(([, { unread }]) => unread),
      });
    },
  }));
}
