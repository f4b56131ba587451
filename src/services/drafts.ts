import * as v from 'valibot';
import type { Instant } from '@/domain/dates';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import type { Clock, KeyValueStore } from './ports';

/** What is saved of a form in progress; the screen's state is something else. */
export interface Draft {
  readonly formVersion: number;
  /** Answers that were given by going on. */
  readonly answers: Answers;
  /** What stands in fields of pages not yet gone on from, valid or not. */
  readonly typing: Answers;
  readonly savedAt: Instant;
  /** Set once the person has pressed 送出: the key under which the outbox takes it over. */
  readonly submission?: string;
}

const draftSchema = v.object({
  formVersion: v.number(),
  answers: v.record(v.string(), v.any()),
  typing: v.record(v.string(), v.any()),
  savedAt: v.number(),
  submission: v.exactOptional(v.string()),
});

/** Saved copies of forms, one for each form and person. */
export interface Drafts {
  readonly durable: boolean;
  load(form: FormDefinition, person: string): Promise<Draft | undefined>;
  /** @throws {StorageFull} with the earlier copy left as it was */
  save(form: FormDefinition, person: string, draft: Omit<Draft, 'savedAt' | 'formVersion'>): Promise<Draft>;
  remove(form: FormDefinition, person: string): Promise<void>;
  /** Everybody who has a draft of this form. */
  persons(form: FormDefinition): Promise<readonly string[]>;
}

export function createDrafts(store: KeyValueStore, clock: Clock): Drafts {
  return {
    durable: store.durable,
    async load(form, person) {
      const stored = await store.get(keyOf(form, person));
      const parsed = v.safeParse(draftSchema, stored);
      return parsed.success ? upgraded(form, parsed.output as Draft) : undefined;
    },
    async save(form, person, draft) {
      const saved: Draft = { ...draft, formVersion: form.version, savedAt: clock.now() };
      await store.set(keyOf(form, person), saved);
      return saved;
    },
    remove: (form, person) => store.remove(keyOf(form, person)),
    async persons(form) {
      const prefix = keyOf(form, '');
      return (await store.keys())
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length));
    },
  };
}

/** Brings an older draft, or answers that were sent with an older form, to today's; one of a newer form (an app rolled back) keeps what is still known. */
export function upgraded<Saved extends Pick<Draft, 'formVersion' | 'answers' | 'typing'>>(
  form: FormDefinition,
  draft: Saved,
): Saved {
  if (draft.formVersion === form.version) return draft;
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
