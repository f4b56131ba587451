import * as v from 'valibot';
import type { Instant } from '@/domain/dates';
import type { Answers, DraftContent, FormDefinition } from '@/domain/form/definition';
import { type Clock, type KeyValueStore, StorageFault, type Windows } from './ports';
import { keptAnswers, NotUnderstood, understood } from './stored-value';

/** What is saved of a form in progress; the screen's state is something else. */
export interface Draft {
  readonly formVersion: number;
  /** Answers that were given by going on. */
  readonly answers: Answers;
  /** What stands in fields of pages not yet gone on from, valid or not. */
  readonly typing: Answers;
  readonly savedAt: Instant;
  /** Grows with every save; of the copy that a change was made from, when it is handed back. Older drafts have none. */
  readonly revision?: number;
  /** Set once the person has pressed 送出: the key under which the outbox takes it over. */
  readonly submission?: string;
}

export const draftSchema = v.object({
  formVersion: v.number(),
  answers: keptAnswers,
  typing: keptAnswers,
  savedAt: v.number(),
  revision: v.exactOptional(v.number()),
  submission: v.exactOptional(v.string()),
});

/** Saved copies of forms, one for each form and person. */
export interface Drafts {
  /** `undefined` where there is none. @throws {StorageFault} when there may be one that cannot be read now */
  load(form: FormDefinition, person: string): Promise<Draft | undefined>;
  /**
   * Saves over the copy of the same revision only.
   *
   * @throws {StorageFault} with the earlier copy left as it was: `newer` when it is none of this revision
   */
  save(form: FormDefinition, person: string, draft: Omit<Draft, 'savedAt' | 'formVersion'>): Promise<Draft>;
  /** With what was set aside of it. */
  remove(form: FormDefinition, person: string): Promise<void>;
  /**
   * Lays a draft that is not understood beside the place of a new one, as it is; it goes with that one. What can be read,
   * and what cannot be read only now, stays where it is. @throws {StorageFault}
   */
  putAway(form: FormDefinition, person: string): Promise<void>;
  /** Ids of the forms that a draft lies of. @throws {StorageFault} when that cannot be told now */
  forms(): Promise<readonly string[]>;
  /** Every draft of this form, those that cannot be read among them. */
  all(form: FormDefinition): Promise<AllDrafts>;
  /** Keeps beside a draft what another window filled in on an older copy of it. @throws {StorageFault} */
  setAside(form: FormDefinition, person: string, content: DraftContent): Promise<void>;
  aside(form: FormDefinition, person: string): Promise<Draft | undefined>;
  /** One that is not understood is there all the same, and keeps nobody from the draft beside it. @throws {StorageFault} */
  hasAside(form: FormDefinition, person: string): Promise<boolean>;
}

export interface AllDrafts {
  readonly found: readonly { readonly person: string; readonly draft: Draft }[];
  readonly unread: readonly UnreadDraft[];
  /** Not even which ones lie there can be told now. */
  readonly unreadable: boolean;
}

export interface DraftPlace {
  /** Id of its definition. */
  readonly form: string;
  readonly person: string;
}

/** One that lies on the phone and cannot be read. */
export interface UnreadDraft extends DraftPlace {
  /** It is not understood: no second look will read it. */
  readonly damaged: boolean;
}

type Parsed = v.InferOutput<typeof draftSchema>;

export function createDrafts(
  store: KeyValueStore,
  clock: Clock,
  inTurn: Windows['inTurn'] = (_name, act) => act(),
): Drafts {
  const read = async (key: string): Promise<Parsed | undefined> =>
    understood(draftSchema, await store.get(key));
  const loadKey = async (form: FormDefinition, key: string): Promise<Draft | undefined> => {
    const draft = await read(key);
    return draft && upgraded(form, draft as Draft);
  };
  const write = async (form: FormDefinition, key: string, draft: Partial<Draft> & DraftContent) => {
    const saved: Draft = { ...draft, formVersion: form.version, savedAt: clock.now() };
    await store.set(key, saved);
    return saved;
  };
  return {
    load: (form, person) => loadKey(form, keyOf(form, person)),
    save: (form, person, draft) =>
      inTurn(keyOf(form, person), async () => {
        const before = (await read(keyOf(form, person)))?.revision ?? 0;
        if (before !== (draft.revision ?? 0)) throw new StorageFault('newer');
        return write(form, keyOf(form, person), { ...draft, revision: Math.max(before + 1, clock.now()) });
      }),
    async remove(form, person) {
      await store.remove(keyOf(form, person));
      await store.remove(asideKey(form, person));
      await store.remove(damagedKey(form, person));
    },
    putAway: (form, person) =>
      inTurn(keyOf(form, person), async () => {
        const stored = await store.get(keyOf(form, person));
        if (stored === undefined || v.is(draftSchema, stored)) return;
        const before = await store.get(damagedKey(form, person));
        await store.set(damagedKey(form, person), [...(Array.isArray(before) ? before : []), stored]);
        await store.remove(keyOf(form, person));
      }),
    forms: async () => (await store.keys()).flatMap((key) => draftUnder(key)?.form ?? []),
    async all(form) {
      const prefix = keyOf(form, '');
      const keys = await store.keys().catch(() => undefined);
      const persons = (keys ?? []).flatMap((key) =>
        key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
      );
      const unread: UnreadDraft[] = [];
      const read = await Promise.all(
        persons.map(async (person) => ({
          person,
          draft: await loadKey(form, keyOf(form, person)).catch((reason: unknown) => {
            unread.push(unreadAt({ form: form.id, person }, reason));
          }),
        })),
      );
      const found = read.flatMap(({ person, draft }) => (draft ? [{ person, draft }] : []));
      return { found, unread, unreadable: keys === undefined };
    },
    async setAside(form, person, content) {
      await read(asideKey(form, person)); // what is not understood is not written over
      await write(form, asideKey(form, person), content);
    },
    aside: (form, person) => loadKey(form, asideKey(form, person)),
    hasAside: async (form, person) => (await store.get(asideKey(form, person))) !== undefined,
  };
}

/**
 * Brings an older draft, or answers that were sent with an older form, to today's. One of a newer form (an app rolled
 * back) keeps what this form does not ask: the newer one will.
 */
export function upgraded<Saved extends Pick<Draft, 'formVersion' | 'answers' | 'typing'>>(
  form: FormDefinition,
  draft: Saved,
): Saved {
  if (draft.formVersion === form.version) return draft;
  if (draft.formVersion > form.version) return { ...draft, formVersion: form.version };
  const { answers, typing } = form.upgrade?.(draft, draft.formVersion) ?? draft;
  return { ...draft, formVersion: form.version, answers: known(form, answers), typing: known(form, typing) };
}

function known(form: FormDefinition, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) =>
      form.questions.some((one) => one.id === id || id.startsWith(`${one.id}.`)),
    ),
  );
}

function keyOf(form: FormDefinition, person: string): string {
  return `draft:${form.id}:${person}`;
}

/** Whose draft lies under a key of the phone's store; `undefined` under all others. */
export function draftUnder(key: string): DraftPlace | undefined {
  const [, form, person] = /^draft:([^:]+):(.+)$/.exec(key) ?? [];
  return form && person ? { form, person } : undefined;
}

/** A draft that could not be read, with why. */
export function unreadAt(place: DraftPlace, reason: unknown): UnreadDraft {
  return { ...place, damaged: reason instanceof NotUnderstood };
}

function damagedKey(form: FormDefinition, person: string): string {
  return `draft-damaged:${form.id}:${person}`;
}

function asideKey(form: FormDefinition, person: string): string {
  return `draft-aside:${form.id}:${person}`;
}
