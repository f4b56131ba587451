import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answers, DraftContent, FormDefinition } from '@/domain/form/definition';
import { omitAnswers, shownValue } from '@/domain/form/definition';
import type { Drafts, UnreadDraft } from '@/services/drafts';
import type { OwnContact } from '@/services/kept/own-contact';
import type { People, PersonDraft } from '@/services/people';
import type { Ids } from '@/services/ports';
import type { DraftStore } from './drafts/draft-state';

export type { UnreadDraft } from '@/services/drafts';
export type { OwnContact } from '@/services/kept/own-contact';
export type { PersonDraft } from '@/services/people';

export interface PeopleState {
  /** `unreadable`: there may be more than is told here. */
  readonly status: 'opening' | 'open' | 'unreadable';
  readonly people: readonly PersonDraft[];
  /** Drafts that are there and cannot be read. */
  readonly unread: readonly UnreadDraft[];
  /** Deleted last; can be taken back until the list is left. */
  readonly dropped?: PersonDraft | undefined;
  /** Taking it back did not work: the phone has no room. */
  readonly undoFailed?: boolean;
  refresh(form: FormDefinition): Promise<void>;
  /** A fresh draft under a random id, with what was answered elsewhere; a worker is taken for one again. */
  begin(form: FormDefinition, answers?: Answers): Promise<string>;
  /** A draft that begins with what is known already; one that is there stays as it is. */
  beginWith(form: FormDefinition, person: string, answers: Answers): Promise<void>;
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
  /** What the helper said of themselves. */
  readonly own: People['own'];
  /** @returns whether the phone took it */
  changeOwn(own: OwnContact): Promise<boolean>;
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
    unread: [],
    async refresh(form) {
      const { unreadable, ...found } = await people.list(form);
      set({ ...found, status: unreadable ? 'unreadable' : 'open' });
    },
    async begin(form, answers = {}) {
      const person = await ids.uuid();
      const role = await people.role();
      await drafts
        .save(form, person, { answers, typing: omitAnswers(role, Object.keys(answers)) })
        .catch(() => undefined);
      return person;
    },
    async beginWith(form, person, answers) {
      const there = await drafts.load(form, person).catch(() => null); // one that cannot be read is there
      if (there !== undefined) return;
      await drafts.save(form, person, { answers, typing: {} }).catch(() => undefined);
      forget(form, person);
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
      if (before) await people.forget(before.person).catch(() => undefined);
      // A draft that could not be removed stays in the list.
      const gone = await drafts.remove(form, dropped.person).then(
        () => true,
        () => false,
      );
      if (gone) {
        forget(form, dropped.person);
        set({ dropped, undoFailed: false });
      }
      await get().refresh(form);
    },
    async undo(form) {
      const { dropped } = get();
      if (!dropped) return;
      try {
        const { revision: _, ...draft } = dropped.draft;
        await drafts.save(form, dropped.person, draft);
        set({ dropped: undefined, undoFailed: false });
      } catch {
        set({ undoFailed: true });
      }
      await get().refresh(form);
    },
    async remember(answers) {
      if (answers.phoneUse !== 'once') await people.rememberHelper(answers);
    },
    own: people.own,
    changeOwn: (own) =>
      people.changeOwn(own).then(
        () => true,
        () => false,
      ),
  }));
}

/** What is known of the helper where nothing stands yet. */
function unsaid(state: DraftContent, known: Answers): Answers {
  return Object.fromEntries(
    Object.entries(known).filter(([question]) => shownValue(state, question) === undefined),
  );
}

/** Blanks where the owner's words stand in fields that were not gone on from. */
function takenOut({ typing }: DraftContent, known: Answers): Answers {
  const theirs = Object.keys(known).filter((question) => typing[question] === known[question]);
  return Object.fromEntries(theirs.map((question) => [question, '']));
}
