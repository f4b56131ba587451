import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import type { Drafts } from '@/services/drafts';
import type { People, PersonDraft } from '@/services/people';
import type { Ids } from '@/services/ports';

export type { PersonDraft } from '@/services/people';

export interface PeopleState {
  readonly status: 'opening' | 'open';
  readonly people: readonly PersonDraft[];
  /** Deleted last; can be taken back until the list is left. */
  readonly dropped?: PersonDraft | undefined;
  /** Taking it back did not work: the phone has no room. */
  readonly undoFailed?: boolean;
  refresh(form: FormDefinition): Promise<void>;
  /** A fresh draft under a random id; of the helper's own data, what was said last time is already typed. */
  begin(form: FormDefinition): Promise<string>;
  keepLonger(form: FormDefinition, person: string): Promise<void>;
  drop(form: FormDefinition, person: PersonDraft): Promise<void>;
  undo(form: FormDefinition): Promise<void>;
  rememberHelper(answers: Answers): Promise<void>;
}

export type PeopleStore = StoreApi<PeopleState>;

interface Needs {
  readonly people: People;
  readonly drafts: Drafts;
  readonly ids: Ids;
  /** Forgets what is open of a draft that is gone. */
  readonly forget: (form: FormDefinition, person: string) => void;
}

/** Whom this phone has drafts for. */
export function createPeopleStore({ people, drafts, ids, forget }: Needs): PeopleStore {
  return createStore<PeopleState>()((set, get) => ({
    status: 'opening',
    people: [],
    async refresh(form) {
      set({ people: await people.list(form), status: 'open' });
    },
    async begin(form) {
      const person = await ids.uuid();
      const helper = await people.helper();
      await drafts.save(form, person, { answers: {}, typing: helper }).catch(() => undefined);
      return person;
    },
    async keepLonger(form, person) {
      await people.keepLonger(person).catch(() => undefined);
      await get().refresh(form);
    },
    async drop(form, dropped) {
      const before = get().dropped;
      if (before) await people.forget(before.person);
      await drafts.remove(form, dropped.person);
      forget(form, dropped.person);
      set({ dropped, undoFailed: false });
      await get().refresh(form);
    },
    async undo(form) {
      const { dropped } = get();
      if (!dropped) return;
      try {
        await drafts.save(form, dropped.person, dropped.draft);
        set({ dropped: undefined, undoFailed: false });
      } catch {
        set({ undoFailed: true });
      }
      await get().refresh(form);
    },
    rememberHelper: people.rememberHelper,
  }));
}
