import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Instant } from '@/domain/dates';
import type { FormDefinition } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import type { Draft, Drafts } from '@/services/drafts';
import type { Outbox } from '@/services/outbox';

/** A form begun on this phone and not handed in. Tells no name and no answer. */
export interface Unfinished {
  /** Id of its definition. */
  readonly form: string;
  readonly person: string;
  readonly savedAt: Instant;
  /** Every question is answered; what is missing is the tap on 送出. */
  readonly complete: boolean;
}

export interface UnfinishedState {
  readonly status: 'opening' | 'open';
  /** Last saved first. */
  readonly forms: readonly Unfinished[];
  /** Looks again, since other pages may have saved or sent. */
  refresh(forms: readonly FormDefinition[]): Promise<void>;
}

export type UnfinishedStore = StoreApi<UnfinishedState>;

interface Needs {
  readonly drafts: Drafts;
  readonly outbox: Pick<Outbox, 'opened' | 'items'>;
}

/** What waits on this phone for the person to go on. */
export function createUnfinishedStore({ drafts, outbox }: Needs): UnfinishedStore {
  const waits = ({ answers, typing, submission }: Draft): boolean =>
    Object.keys({ ...answers, ...typing }).length > 0 && !outbox.items().some(({ id }) => id === submission);

  const ofForm = async (form: FormDefinition): Promise<readonly Unfinished[]> => {
    const found = await Promise.all(
      (await drafts.persons(form)).map(async (person) => ({
        person,
        draft: await drafts.load(form, person),
      })),
    );
    return found.flatMap(({ person, draft }) =>
      draft && waits(draft)
        ? [
            {
              form: form.id,
              person,
              savedAt: draft.savedAt,
              complete: walk(form, draft.answers).complete,
            },
          ]
        : [],
    );
  };

  return createStore<UnfinishedState>()((set) => ({
    status: 'opening',
    forms: [],
    async refresh(forms) {
      await outbox.opened();
      const found = (await Promise.all(forms.map(ofForm))).flat();
      set({ status: 'open', forms: found.sort((a, b) => b.savedAt - a.savedAt) });
    },
  }));
}
