import type { Answers, FormDefinition } from '@/domain/form/definition';
import type { Draft, Drafts, UnreadDraft } from './drafts';
import { changeOwn, helperKept, keepHelper, type OwnContact, readOwn } from './kept/own-contact';
import type { Clock, KeyValueStore } from './ports';

/** A draft left alone for so many days is offered for deletion; more when asked for. */
const usualDays = 7;
const longDays = 30;
const dayMs = 24 * 3600_000;

/** Somebody a form is being filled in for. */
export interface PersonDraft {
  /** Random; tells nothing. */
  readonly person: string;
  readonly draft: Draft;
  /** Days until the phone asks whether it is still wanted; 0 or less: it asks now. */
  readonly daysLeft: number;
}

export interface PeopleFound {
  readonly people: readonly PersonDraft[];
  /** Drafts of whomever else. */
  readonly unread: readonly UnreadDraft[];
  /** There may be more than these. */
  readonly unreadable: boolean;
}

/** Everybody this phone has a draft of one form for. Each has an own one; nothing passes between them. */
export interface People {
  /**
   * Last saved first. Nothing is thrown away here: a phone's clock may jump by years, and only the person
   * deletes what was typed (docs/decisions/0020-the-clock-deletes-no-draft.md).
   */
  list(form: FormDefinition): Promise<PeopleFound>;
  keepLonger(person: string): Promise<void>;
  /** Forgets that a draft was to be kept longer. */
  forget(person: string): Promise<void>;
  /** Whether whoever has this phone was a worker last time: answers without a name. */
  role(): Promise<Answers>;
  /** Name and phone that the helper said of themselves last time; nothing about anybody else. */
  helper(): Promise<Answers>;
  rememberHelper(answers: Answers): Promise<void>;
  own(): Promise<OwnContact | undefined>;
  /** @throws {StorageFault} when the phone did not take it */
  changeOwn(own: OwnContact): Promise<void>;
}

/** The helper's own; of a worker, who helps one person after another, also that. */
const helperQuestions = ['helperName', 'helperPhone'];
const workerQuestions = ['forWhom', 'helperIs'];

export function createPeople(store: KeyValueStore, drafts: Drafts, clock: Clock): People {
  return {
    async list(form) {
      const { found, ...others } = await drafts.all(form);
      const people = await Promise.all(
        found.map(async ({ person, draft }) => {
          const long = await store.get(longerKey(person)).catch(() => true);
          const days = long === true ? longDays : usualDays;
          return { person, draft, daysLeft: daysLeft(draft, days, clock) };
        }),
      );
      return { people: people.sort((a, b) => b.draft.savedAt - a.draft.savedAt), ...others };
    },
    keepLonger: (person) => store.set(longerKey(person), true),
    forget: (person) => store.remove(longerKey(person)),
    role: () => remembered(store, workerQuestions),
    helper: () => remembered(store, helperQuestions),
    async rememberHelper(answers) {
      const asked = answers.forWhom === 'worker' ? [...helperQuestions, ...workerQuestions] : helperQuestions;
      const own = asked.flatMap((id) => (answers[id] ? [[id, answers[id]] as const] : []));
      if (own.length > 0) await keepHelper(store, Object.fromEntries(own));
    },
    own: () => readOwn(store),
    changeOwn: (own) => changeOwn(store, own),
  };
}

async function remembered(store: KeyValueStore, questions: readonly string[]): Promise<Answers> {
  const all = await helperKept(store);
  return Object.fromEntries(Object.entries(all).filter(([id]) => questions.includes(id)));
}

/** A draft saved "tomorrow", before the clock was set back, counts as saved now. */
function daysLeft({ savedAt }: Draft, days: number, clock: Pick<Clock, 'now'>): number {
  const passed = Math.floor((clock.now() - savedAt) / dayMs);
  return days - Math.max(0, passed);
}

/** Under which it is kept that a person's draft is wanted longer. */
export function longerKey(person: string): string {
  return `draft-longer:${person}`;
}
