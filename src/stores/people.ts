import { createStore, type StoreApi } from 'zustand/vanilla';
import { shownValue } from '@/domain/form/answered';
import type { Answered, Answers, FormDefinition } from '@/domain/form/definition';
import type { Drafts } from '@/services/drafts';
import type { People, PersonDraft } from '@/services/people';
import type { Ids } from '@/services/ports';
import type { DraftStore } from './draft';

export type { PersonDraft } from '@/services/people';

export interface PeopleState {
  readonly status: 'opening' | 'open';
  readonly people: readonly PersonDraft[];
  /** Deleted last; can be taken back until the list is left. */
  readonly dropped?: PersonDraft | undefined;
  /** Taking it back did not work: the phone has no room. */
  readonly undoFailed?: boolean;
  refresh(form: FormDefinition): Promise<void>;
  /** A fresh draft under a random id; a worker is taken for one again. */
  begin(form: FormDefinition): Promise<string>;
  /**
   * Types what the helper said of themselves last time, where the phone is theirs and nothing stands there yet; takes
   * it out again where it turns out to be borrowed.
   */
  introduce(draft: DraftStore): Promise<void>;
  keepLonger(form: FormDefinition, person: string): Promise<void>;
  drop(form: FormDefinition, person: PersonDraft): Promise<void>;
  undo(form: FormDefinition): Promise<void>;
  /** Keeps name and phone of a helper for the next person, unless the phone is borrowed. */
  remember(answers: Answers): Promise<void>;
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
      const role = await people.role();
      await drafts.save(form, person, { answers: {}, typing: role }).catch(() => undefined);
      return person;
    },
    async introduce(draft) {
      const state = draft.getState();
      const known = await people.helper();
      const change = state.answers.phoneUse === 'keep' ? unsaid(state, known) : takenOut(state, known);
      for (const [question, value] of Object.entries(change)) state.type(question, value);
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
    async remember(answers) {
      if (answers.phoneUse !== 'once') await people.rememberHelper(answers);
    },
  }));
}

/** What is known of the helper where nothing stands yet. */
function unsaid(state: Answered, known: Answers): Answers {
  return Object.fromEntries(
    Object.entries(known).filter(([question]) => shownValue(state, question) === undefined),
  );
}

/** Blanks where the owner's words stand in fields that were not gone on from. */
function takenOut({ typing }: Answered, known: Answers): Answers {
  const theirs = Object.keys(known).filter((question) => typing[question] === known[question]);
  return Object.fromEntries(theirs.map((question) => [question, '']));
}
