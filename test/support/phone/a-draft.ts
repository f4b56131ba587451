import type { Answers, FormDefinition } from '@/domain/form/definition';
import { createDrafts } from '@/services/drafts';
import type { Clock, KeyValueStore } from '@/services/ports';
import { createDraftStore } from '@/stores/drafts/draft';
import { aClock, anOutboxOf, aStore } from './phone';

interface Kept {
  /** What the phone has kept; without them nothing was begun. */
  readonly answers?: Answers | undefined;
  readonly typing?: Answers;
  readonly store?: KeyValueStore;
  readonly clock?: Clock;
}

/** Somebody's draft of a form on a phone of its own, as it was kept; it is not opened yet. */
export async function aDraft(form: FormDefinition, person: string, kept: Kept = {}) {
  const { answers, typing = {}, store = aStore(), clock = aClock() } = kept;
  const drafts = createDrafts(store, clock);
  if (answers) await drafts.save(form, person, { answers, typing });
  return { drafts, draft: createDraftStore(form, person, { drafts, outbox: anOutboxOf(), clock }) };
}
