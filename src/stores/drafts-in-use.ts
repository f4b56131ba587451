import type { FormDefinition } from '@/domain/form/definition';
import { type Clock, StorageFull } from '@/services/ports';
import type { Stores } from './context';
import type { DraftStore, Whose } from './draft';
import { createRecordStore } from './record-draft';

/** The draft stores in use, one for each form and person or entry of theirs. */
export interface DraftsInUse {
  readonly find: Stores['draft'];
  /** Puts on the phone's storage all that stands on the screen. @throws {StorageFull} */
  keep(form: FormDefinition, person: string): Promise<void>;
  /** A form handed in or deleted is forgotten, so that the next one starts empty; what still holds it saves nothing. */
  forget(form: FormDefinition, person: string): void;
}

export function createDraftsInUse(
  create: (form: FormDefinition, person: string) => DraftStore,
  clock: Pick<Clock, 'now'>,
): DraftsInUse {
  const open = new Map<string, DraftStore>();
  const find = (form: FormDefinition, whose: Whose): DraftStore => {
    const key = keyOf(form, whose);
    const store =
      open.get(key) ??
      (typeof whose === 'string'
        ? create(form, whose)
        : createRecordStore(find(whose.form, whose.person), form, whose, clock));
    open.set(key, store);
    return store;
  };
  return {
    find,
    async keep(form, person) {
      const store = find(form, person);
      await store.getState().open();
      await store.getState().flush();
      if (store.getState().saving === 'failed') throw new StorageFull();
    },
    forget(form, person) {
      const key = `${form.id}:${person}`;
      for (const [one, store] of [...open])
        if (one === key || one.startsWith(`${key}/`)) {
          store.getState().close();
          open.delete(one);
        }
    },
  };
}

function keyOf(form: FormDefinition, whose: Whose): string {
  if (typeof whose === 'string') return `${form.id}:${whose}`;
  return `${whose.form.id}:${whose.person}/${whose.question}.${whose.record}`;
}
