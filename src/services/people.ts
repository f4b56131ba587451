import * as v from 'valibot';
import type { Instant } from '@/domain/dates';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import type { Draft, Drafts } from './drafts';
import type { Clock, KeyValueStore } from './ports';

/** A draft stays this long after it was last saved; longer when asked for. */
const usualMs = 7 * 24 * 3600_000;
const longMs = 30 * 24 * 3600_000;

/** Somebody a form is being filled in for. */
export interface PersonDraft {
  /** Random; tells nothing. */
  readonly person: string;
  readonly draft: Draft;
  /** When it will be thrown away. */
  readonly until: Instant;
}

/** Everybody this phone has a draft of one form for. Each has an own one; nothing passes between them. */
export interface People {
  /** Last saved first; drafts whose time is over are thrown away. */
  list(form: FormDefinition): Promise<readonly PersonDraft[]>;
  keepLonger(person: string): Promise<void>;
  /** What the helper said about themselves last time; nothing about anybody else. */
  helper(): Promise<Answers>;
  rememberHelper(answers: Answers): Promise<void>;
}

const helperSchema = v.record(v.string(), v.string());
const helperQuestions = ['helperName', 'helperPhone'];

export function createPeople(store: KeyValueStore, drafts: Drafts, clock: Clock): People {
  return {
    async list(form) {
      const persons = await drafts.persons(form);
      const found = await Promise.all(
        persons.map(async (person) => {
          const draft = await drafts.load(form, person);
          const long = (await store.get(longKey(person))) === true;
          return draft && { person, draft, until: (draft.savedAt + (long ? longMs : usualMs)) as Instant };
        }),
      );
      const all = found.filter((one) => one !== undefined);
      for (const { person } of all.filter(({ until }) => until < clock.now())) {
        await drafts.remove(form, person);
        await store.remove(longKey(person));
      }
      return all
        .filter(({ until }) => until >= clock.now())
        .sort((a, b) => b.draft.savedAt - a.draft.savedAt);
    },
    keepLonger: (person) => store.set(longKey(person), true),
    async helper() {
      const stored = await store.get('helper');
      const parsed = v.safeParse(helperSchema, stored);
      return parsed.success ? parsed.output : {};
    },
    async rememberHelper(answers) {
      const own = helperQuestions.flatMap((id) => (answers[id] ? [[id, answers[id]] as const] : []));
      if (own.length > 0) await store.set('helper', Object.fromEntries(own)).catch(() => undefined);
    },
  };
}

function longKey(person: string): string {
  return `draft-longer:${person}`;
}
